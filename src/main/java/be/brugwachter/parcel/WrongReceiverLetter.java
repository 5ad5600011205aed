package be.brugwachter.parcel;

import java.util.UUID;

/**
 * A parcel went to a receiver it was not meant for. Names the parcel and nobody.
 *
 * @param parcel the message id of the parcel that should not have come
 */
public record WrongReceiverLetter(UUID parcel) implements Letter {
    @Override
    public Kind kind() {
        return Kind.WRONG_RECEIVER;
    }
}
