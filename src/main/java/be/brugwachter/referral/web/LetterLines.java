package be.brugwachter.referral.web;

import be.brugwachter.parcel.ClientDetails;
import be.brugwachter.parcel.PhoneNumber;
import be.brugwachter.parcel.PostalAddress;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Municipality;
import be.brugwachter.shared.PersonalData;
import java.util.ArrayList;
import java.util.List;

/** The letter's own lines, as the check page shows them: what stands here passes, and nothing else. */
final class LetterLines {
    private LetterLines() {}

    /** One line. */
    record Line(String label, String value) implements PersonalData {
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    static List<Line> of(ClientDetails client, Municipality residence) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Voornaam", client.firstName().value()));
        lines.add(new Line("Naam", client.name().value()));
        lines.add(new Line("Woont in", residence.name()));
        PostalAddress address = client.address();
        if (address != null) {
            lines.add(new Line("Adres", address.lines().replace("\n", ", ")));
        }
        PhoneNumber telephone = client.telephone();
        if (telephone != null) {
            lines.add(new Line("Telefoon", telephone.shown()));
        }
        EmailAddress email = client.email();
        if (email != null) {
            lines.add(new Line("E-mail", email.value()));
        }
        return lines;
    }
}
