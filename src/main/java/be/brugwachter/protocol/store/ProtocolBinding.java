package be.brugwachter.protocol.store;

import be.brugwachter.protocol.Breach;
import be.brugwachter.protocol.Closing;
import be.brugwachter.protocol.Encryption;
import be.brugwachter.protocol.Evidence;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Finding.Severity;
import be.brugwachter.protocol.JustifiedData;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.LegalBasis.Carries;
import be.brugwachter.protocol.Mailbox;
import be.brugwachter.protocol.Processors;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.protocol.Purposes;
import be.brugwachter.protocol.Quality;
import be.brugwachter.protocol.Retention;
import be.brugwachter.protocol.Safeguards;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Signature;
import be.brugwachter.protocol.Substance;
import be.brugwachter.protocol.Wording;
import be.brugwachter.shared.DataItem;

/** From a checked file to a {@link Protocol}: one method per part of the text, in its order. */
final class ProtocolBinding {
    private final Section root;

    ProtocolBinding(Section root) {
        this.root = root;
    }

    Protocol protocol(String fingerprint) {
        return new Protocol(
                new ProtocolId(root.text("id")),
                root.number("version"),
                fingerprint,
                new HeadingBinding(root).heading(),
                substance(),
                safeguards(),
                closing(),
                WorkingTermsBinding.read(root.in("workingTerms")),
                root.each("contradictions", ProtocolBinding::contradiction));
    }

    private Substance substance() {
        return new Substance(
                purposes(),
                root.eachOnce("legalBases", ProtocolBinding::basis),
                root.eachOnce("data", ProtocolBinding::item),
                wording("specialCategories"),
                retention(),
                root.eachOnce("recipients", each -> new Substance.Recipient(each.text("id"), words(each))),
                wording("periodicity"),
                wording("duration"));
    }

    private Safeguards safeguards() {
        return new Safeguards(
                mailbox(),
                encryption(),
                evidence(),
                processors(),
                new Quality(root.in("quality").choices("flaws", Quality.Flaw.class), wording("quality")),
                wording("sanction"),
                new Breach(wording("breach"), root.in("breach").each("contacts", ProtocolBinding::contact)),
                wording("changesTold"));
    }

    private Closing closing() {
        return new Closing(
                root.in("law").text("applicable"),
                root.in("law").text("court"),
                signature(root.in("signature")),
                root.date("inForceFrom"),
                root.number("noticeMonths"),
                root.text("endsWithBasis"));
    }

    private Purposes purposes() {
        Section purposes = root.in("purposes");
        return new Purposes(
                words(purposes.in("original")),
                purposes.eachOnce("receiver", each -> new Purposes.Purpose(each.text("id"), words(each))),
                purposes.eachOnce("permissions", each -> new Purposes.Purpose(each.text("id"), words(each))),
                words(purposes.in("compatibility")));
    }

    private static LegalBasis basis(Section each) {
        return new LegalBasis(
                each.text("id"),
                each.choice("side", Side.class),
                each.choice("carries", Carries.class),
                each.text("name"),
                each.texts("articles"),
                each.text("wording"));
    }

    private static JustifiedData item(Section each) {
        return new JustifiedData(
                each.text("id"),
                each.choices("fields", DataItem.class),
                new Wording(each.text("article"), each.text("justification")));
    }

    private Retention retention() {
        Section retention = root.in("retention");
        Section file = retention.in("clientFile");
        return new Retention(
                words(retention.in("untilContact")),
                retention.maybe("maximumWithoutContact").map(ProtocolBinding::words),
                new Retention.ClientFile(file.number("yearsAfterClosing"), file.text("rule"), words(file)));
    }

    private Mailbox mailbox() {
        Section mailbox = root.in("mailbox");
        return new Mailbox(mailbox.text("asWritten"), mailbox.maybeAddress("address"));
    }

    private Encryption encryption() {
        Section seal = root.in("encryption");
        return new Encryption(
                seal.text("cipher"),
                seal.text("program"),
                seal.text("guideline"),
                seal.maybeText("guidelineVersion"),
                seal.maybeText("passphraseExchange"));
    }

    private Evidence evidence() {
        Section evidence = root.in("evidence");
        return new Evidence(evidence.choices("duties", Evidence.Measure.class), evidence.text("onRequest"));
    }

    private Processors processors() {
        Section processors = root.in("processors");
        return new Processors(
                processors.text("condition"),
                processors.each("named", each -> new Processors.Processor(each.text("name"), each.texts("products"))),
                processors.choices("duties", Processors.Duty.class));
    }

    private static Breach.Contact contact(Section each) {
        return new Breach.Contact(
                each.choice("side", Side.class),
                each.maybeText("name"),
                each.maybeText("function"),
                each.address("address"));
    }

    private static Signature signature(Section signed) {
        return new Signature(
                signed.text("place"),
                signed.date("signedOn"),
                signed.number("copies"),
                signed.each(
                        "signatories",
                        each -> new Signature.Signatory(
                                each.choice("side", Side.class), each.text("name"), each.text("function"))));
    }

    private static Finding contradiction(Section each) {
        return new Finding(
                each.text("rule"),
                each.choice("severity", Severity.class),
                each.text("article"),
                each.text("says"),
                each.text("consequence"));
    }

    private Wording wording(String key) {
        return words(root.in(key));
    }

    private static Wording words(Section section) {
        return new Wording(section.text("article"), section.text("wording"));
    }
}
