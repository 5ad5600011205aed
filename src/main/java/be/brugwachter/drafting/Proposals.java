package be.brugwachter.drafting;

import be.brugwachter.drafting.DraftTerms.Agreement;
import be.brugwachter.drafting.DraftTerms.Guideline;
import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Ocmw;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.Party;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a draft begins with: the OCMW from the list, our own data from our newest protocol, and sensible terms. */
public final class Proposals {
    /** The centre as the acts call it. */
    private static final String LEGAL_FORM = "openbaar centrum voor maatschappelijk welzijn";

    private static final String GUIDELINE = "de werkinstructie van Opgroeien regie voor veilig versturen";
    private static final int MONTHS_OF_NOTICE = 6;

    private Proposals() {}

    /**
     * The first terms.
     *
     * @param known the protocols of the party
     * @return nothing when the party passes on under no protocol yet
     */
    public static Optional<DraftTerms> first(Party party, List<Protocol> known, Ocmw ocmw) {
        return known.stream()
                .filter(each -> each.sideOf(party).equals(Optional.of(Side.SENDER)))
                .max(Comparator.comparing(each -> each.signature().signedOn()))
                .map(newest -> terms(newest, known, ocmw));
    }

    private static DraftTerms terms(Protocol newest, List<Protocol> known, Ocmw ocmw) {
        String id = id(ocmw);
        return new DraftTerms(
                id,
                1 + versions(id, known),
                sender(newest),
                receiver(ocmw),
                "",
                new Agreement(null, "Samenwerkingsovereenkomst met " + ocmw.name()),
                "",
                new Guideline(GUIDELINE, ""),
                List.of(),
                Use.HELP,
                Lengths.proposed(),
                null,
                MONTHS_OF_NOTICE,
                newest.signature().place());
    }

    private static int versions(String id, List<Protocol> known) {
        return known.stream()
                .filter(each -> each.id().value().equals(id))
                .mapToInt(Protocol::version)
                .max()
                .orElse(0);
    }

    /** The lasting name in the register. */
    static String id(Ocmw ocmw) {
        String plain = Normalizer.normalize(ocmw.municipality().name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "opgroeien-ocmw-" + plain;
    }

    private static DraftParty sender(Protocol newest) {
        PartyProfile own = newest.sender();
        String contact = newest.breachContacts(Side.SENDER).stream()
                .map(Breach.Contact::address)
                .map(each -> each.value())
                .findFirst()
                .orElse("");
        return new DraftParty(own.name(), own.legalForm(), own.number(), own.seat(), own.representatives(), contact);
    }

    private static DraftParty receiver(Ocmw ocmw) {
        Municipality town = ocmw.municipality();
        Seat seat = ocmw.seat().orElse(new Seat("", "", town.name()));
        return new DraftParty(ocmw.name(), LEGAL_FORM, ocmw.number(), seat, List.of(), "");
    }
}
