package be.brugwachter.leak;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.DetailsOutcome;
import be.brugwachter.parcel.RawDetails;
import java.util.List;

/**
 * The family that goes down every path that can fail. Nobody is called like this, so wherever one of these words is found it came from a leak. Each
 * field has a word of its own: what is found says which field it was.
 */
public final class Canary {
    public static final String FIRST_NAME = "Zwanelientje";
    public static final String NAME = "Kwetterveugel";
    public static final String STREET = "Pimpelmezerikstraat";
    public static final String TELEPHONE = "0470 68 31 97";
    public static final String EMAIL = "tjielp@kwetternest.example";
    /** The team's own file reference, which never crosses and is never printed. */
    public static final String FILE_REFERENCE = "kwettergezin 7q";

    private Canary() {}

    /** The boxes as a team member would type them. */
    public static RawDetails typed() {
        return new RawDetails(FIRST_NAME, NAME, STREET, "413", "", "8000", "Brugge", TELEPHONE, EMAIL);
    }

    /** The details, which all may pass. */
    public static ClientDetails details() {
        return switch (ClientDetails.of(typed())) {
            case DetailsOutcome.Accepted(ClientDetails details) -> details;
            case DetailsOutcome.Rejected rejected ->
                throw new IllegalStateException("The canary itself was refused: " + rejected.problems());
        };
    }

    /** Every word that gives the family away, in small letters. */
    static List<String> words() {
        return List.of(
                "zwanelientje", "kwetterveugel", "pimpelmezerikstraat", "kwetternest", "kwettergezin", "470683197");
    }
}
