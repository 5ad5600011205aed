package be.brugwachter.intake;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Party;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A partner of the integrated broad reception (GBO, decree of 9 February 2018) of the OCMW's own municipality.
 *
 * @param organisation by its enterprise number
 * @param name as people know it
 * @param municipality for which it is listed, as NIS code of five digits
 * @param here whether it still stands on the list
 * @param people who stood there on the list at some time
 */
public record Partner(
        UUID id,
        Party organisation,
        String name,
        PartnerKind kind,
        String municipality,
        boolean here,
        List<Professional> people) {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd} .,'’&()-]{1,59}");

    public Partner {
        if (!isName(name)) {
            throw new IllegalArgumentException("This is not the form of an organisation's name.");
        }
        people = List.copyOf(people);
    }

    /** Whether an organisation can be called so; ask it before making one from what somebody typed. */
    public static boolean isName(String typed) {
        return NAME.matcher(typed).matches();
    }

    /** Under what its mailbox and sheets are kept. No protocol is called so. */
    public ProtocolId way() {
        return wayOf(organisation);
    }

    static ProtocolId wayOf(Party organisation) {
        return new ProtocolId("gbo-" + organisation.key());
    }

    /** The people who stand there on the list now. */
    public List<Professional> named() {
        return people.stream().filter(Professional::here).toList();
    }

    /** Somebody who stood there on the list at some time. */
    public Optional<Professional> professional(UUID person) {
        return people.stream().filter(each -> each.id().equals(person)).findFirst();
    }
}
