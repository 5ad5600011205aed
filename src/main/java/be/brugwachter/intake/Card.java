package be.brugwachter.intake;

import be.brugwachter.shared.PersonalData;
import java.time.Instant;
import java.util.List;

/**
 * Everything the assigned worker may see of a client, once the entry of this reading stands in the book.
 *
 * @param place where the client stands at the desk
 * @param client who it is and where the client lives
 * @param attempts what was tried, oldest first
 * @param until until when this one reading counts
 */
public record Card(Place place, IntakeStore.Client client, List<ContactAttempt> attempts, Instant until)
        implements PersonalData {
    public Card {
        attempts = List.copyOf(attempts);
    }

    @Override
    public String toString() {
        return "Card[…]";
    }
}
