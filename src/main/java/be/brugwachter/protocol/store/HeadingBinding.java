package be.brugwachter.protocol.store;

import be.brugwachter.protocol.CooperationAgreement;
import be.brugwachter.protocol.DpoAdvice;
import be.brugwachter.protocol.Heading;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Side;
import java.util.EnumMap;
import java.util.Map;

/** Reads the head of a protocol file: parties, agreement, advice. */
final class HeadingBinding {
    private final Section root;

    HeadingBinding(Section root) {
        this.root = root;
    }

    Heading heading() {
        return new Heading(
                root.text("title"),
                root.text("concludedUnder"),
                root.text("aim"),
                party("sender"),
                receiver(),
                root.text("localTeam"),
                agreement(),
                advice(),
                root.text("publication"));
    }

    private PartyProfile party(String key) {
        Section party = root.in(key);
        Section seat = party.in("seat");
        return new PartyProfile(
                party.text("name"),
                party.text("legalForm"),
                party.enterpriseNumber("enterpriseNumber"),
                new PartyProfile.Seat(seat.text("street"), seat.text("postcode"), seat.text("place")),
                party.texts("governedBy"),
                party.each(
                        "representatives",
                        each -> new PartyProfile.Representative(each.text("name"), each.text("function"))));
    }

    private PartyProfile receiver() {
        PartyProfile receiver = party("receiver");
        if (receiver.number().equals(party("sender").number())) {
            throw root.in("receiver")
                    .wrong("enterpriseNumber", "Beide partijen hebben hetzelfde nummer. Kijk het na in de tekst.");
        }
        return receiver;
    }

    private CooperationAgreement agreement() {
        Section agreement = root.in("cooperationAgreement");
        var concluded = agreement.date("concludedOn");
        var ends = agreement.maybeDate("endsOn");
        if (ends.isPresent() && ends.get().isBefore(concluded)) {
            throw agreement.wrong("endsOn", "De overeenkomst eindigt voor ze begint. Kijk de dagen na in de tekst.");
        }
        return new CooperationAgreement(agreement.text("name"), concluded, ends, agreement.text("annex"));
    }

    private Map<Side, DpoAdvice> advice() {
        Map<Side, DpoAdvice> advice = new EnumMap<>(Side.class);
        Section section = root.in("dpoAdvice");
        section.maybe("sender").ifPresent(each -> advice.put(Side.SENDER, advice(each)));
        section.maybe("receiver").ifPresent(each -> advice.put(Side.RECEIVER, advice(each)));
        return advice;
    }

    private static DpoAdvice advice(Section each) {
        return new DpoAdvice(each.date("givenOn"), each.text("recital"));
    }
}
