package be.brugwachter.parcel;

import java.util.UUID;

/**
 * The client took consent back after a parcel had left. Names the parcel and nobody.
 *
 * @param parcel the message id of the parcel that is withdrawn
 */
public record WithdrawalLetter(UUID parcel) implements Letter {
    @Override
    public Kind kind() {
        return Kind.WITHDRAWAL;
    }
}
