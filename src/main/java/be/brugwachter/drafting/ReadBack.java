package be.brugwachter.drafting;

import be.brugwachter.protocol.PartyProfile.Representative;
import be.brugwachter.protocol.Processors.Processor;
import be.brugwachter.reading.Keys;
import be.brugwachter.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text of a draft as if it came by post, and compares: what does not come back as it was typed would be misread later. */
final class ReadBack {
    private final Reading reading;
    private final List<DraftFinding> findings = new ArrayList<>();

    private ReadBack(Reading reading) {
        this.reading = reading;
    }

    static List<DraftFinding> differences(Draft draft, Reading reading) {
        ReadBack back = new ReadBack(reading);
        DraftTerms terms = draft.terms();
        back.party("sender", terms.sender());
        back.party("receiver", terms.receiver());
        back.same("localTeam", "C", terms.localTeam(), Keys.LOCAL_TEAM);
        back.same("mailbox", "art. 6", terms.mailbox(), Keys.MAILBOX);
        back.same("agreementDay", "C", terms.agreement().day(), Keys.AGREEMENT);
        back.same("inForce", "art. 11", terms.inForce(), Keys.IN_FORCE);
        back.same("noticeMonths", "art. 11", String.valueOf(terms.noticeMonths()), Keys.NOTICE);
        back.processors(terms.processors());
        back.progress(draft);
        return back.findings;
    }

    private void party(String side, DraftParty party) {
        same(side + "Street", "partijen", party.name(), side + Keys.NAME);
        same(side + "Street", "partijen", party.number().digits(), side + Keys.NUMBER);
        if (!party.seat().street().isBlank()) {
            same(side + "Street", "partijen", party.seat().line(), side + Keys.SEAT);
        }
        String people = party.representatives().stream().map(ReadBack::line).collect(Collectors.joining("; "));
        String read = reading.each(side + Keys.REPRESENTATIVES)
                .map(each -> reading.text(each + Keys.NAME).orElse("") + ", "
                        + reading.text(each + ".function").orElse(""))
                .collect(Collectors.joining("; "));
        compare(side + "People", "partijen", people, read);
        same(side + "Contact", "art. 9", party.contact(), side + Keys.DPO_CONTACT);
    }

    private static String line(Representative person) {
        return person.name() + ", " + person.function();
    }

    private void processors(List<Processor> named) {
        String typed = named.stream()
                .map(each -> each.name() + ": " + String.join(", ", each.products()))
                .collect(Collectors.joining("; "));
        String read = reading.each(Keys.PROCESSORS)
                .map(each -> reading.text(each + Keys.NAME).orElse("") + ": "
                        + reading.each(each + ".products")
                                .flatMap(product -> reading.text(product).stream())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        compare("processors", "art. 6", typed, read);
    }

    private void progress(Draft draft) {
        Progress progress = draft.progress();
        same("advice", "E", progress.senderAdvice(), Keys.ADVICE_SENDER);
        same("advice", "F", progress.receiverAdvice(), Keys.ADVICE_RECEIVER);
        same("signing", "slot", progress.signed(), Keys.SIGNED);
        if (progress.signed() != null) {
            same("place", "slot", draft.terms().place(), Keys.SIGNED_AT);
        }
    }

    private void same(String field, String place, @Nullable LocalDate typed, String key) {
        same(field, place, typed == null ? "" : typed.toString(), key);
    }

    private void same(String field, String place, String typed, String key) {
        compare(field, place, typed, reading.text(key).orElse(""));
    }

    private void compare(String field, String place, String typed, String read) {
        if (!typed.isBlank() && !typed.strip().equals(read.strip())) {
            String as = read.isBlank() ? "niet" : "als “" + read + "”";
            findings.add(DraftFinding.error(
                    field,
                    place,
                    "“" + typed.strip() + "” wordt in de tekst " + as
                            + " herkend. Schrijf het eenvoudiger: voluit, zonder"
                            + " afkortingen of tekens die er niet bij horen."));
        }
    }
}
