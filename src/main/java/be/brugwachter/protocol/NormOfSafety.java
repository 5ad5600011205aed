package be.brugwachter.protocol;

import be.brugwachter.protocol.Part.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles 6 to 11 of a protocol and its signatures, in our words. */
final class NormOfSafety {
    private final Protocol protocol;
    private final Safeguards safeguards;

    private NormOfSafety(Protocol protocol) {
        this.protocol = protocol;
        this.safeguards = protocol.safeguards();
    }

    static List<Part> of(Protocol protocol) {
        NormOfSafety norm = new NormOfSafety(protocol);
        return List.of(norm.onTheWay(), norm.processors(), norm.whenItFails(), norm.closing());
    }

    private Part onTheWay() {
        var seal = safeguards.encryption();
        Evidence evidence = safeguards.evidence();
        return new Part(
                "Veilig onderweg",
                "art. 6",
                List.of(
                        new Line("Mailbox in de tekst", safeguards.mailbox().asWritten()),
                        new Line("Verzegeld met", seal.cipher() + " in een bestand van " + seal.program()),
                        new Line("Richtlijn", seal.guideline()),
                        new Line(
                                "Het OCMW toont",
                                words(evidence.duties().stream().map(Evidence.Measure::dutch))),
                        new Line("Op vraag", evidence.onRequest())));
    }

    private Part processors() {
        Processors processors = safeguards.processors();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Wanneer", processors.condition()));
        processors
                .named()
                .forEach(each -> lines.add(
                        new Line("Verwerker", each.name() + " (" + String.join(", ", each.products()) + ")")));
        lines.add(new Line("Afspraken", words(processors.duties().stream().map(Processors.Duty::dutch))));
        return new Part("Verwerkers van het OCMW", "art. 6", lines);
    }

    private Part whenItFails() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Klopt iets niet", safeguards.quality().wording().text()));
        lines.add(new Line(
                "Soorten gebrek", words(safeguards.quality().flaws().stream().map(Quality.Flaw::dutch))));
        lines.add(new Line("Bij misbruik", safeguards.sanction().text()));
        lines.add(new Line("Bij een gegevenslek", safeguards.breach().wording().text()));
        safeguards
                .breach()
                .contacts()
                .forEach(each -> lines.add(
                        new Line("Contact van " + protocol.profile(each.side()).name(), contact(each))));
        lines.add(new Line("Wijzigingen", safeguards.changesTold().text()));
        return new Part("Als er iets misloopt", "art. 7 tot art. 9", lines);
    }

    private static String contact(Breach.Contact contact) {
        return words(Stream.of(
                        contact.name(),
                        contact.function(),
                        Optional.of(contact.address().value()))
                .flatMap(Optional::stream));
    }

    private Part closing() {
        var closing = protocol.closing();
        Signature signature = closing.signature();
        return new Part(
                "Recht, begin en einde",
                "art. 10, art. 11 en slot",
                List.of(
                        new Line("Recht en rechtbank", closing.law() + "; " + closing.court()),
                        new Line("Geldt vanaf", Dates.dutch(closing.inForceFrom())),
                        new Line("Opzeggen", "Schriftelijk, met " + closing.noticePeriodMonths() + " maanden"),
                        new Line("Vanzelf", closing.endsWithBasis()),
                        new Line(
                                "Getekend",
                                "Te " + signature.place() + " op " + Dates.dutch(signature.signedOn()) + ", in "
                                        + signature.copies() + " exemplaren"),
                        new Line("Voor " + protocol.sender().name(), signers(Side.SENDER)),
                        new Line("Voor " + protocol.receiver().name(), signers(Side.RECEIVER))));
    }

    private String signers(Side side) {
        String names = protocol.signature().signatories().stream()
                .filter(each -> each.side() == side)
                .map(each -> each.name() + ", " + each.function())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "De tekst noemt niemand" : names;
    }

    private static String words(Stream<String> each) {
        return each.collect(Collectors.joining(", "));
    }
}
