package be.brugwachter.operation;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.accountability.EvidenceDesk;
import be.brugwachter.accountability.EvidenceItem;
import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.PackDesk;
import be.brugwachter.accountability.Processor;
import be.brugwachter.accountability.ProcessorDesk;
import be.brugwachter.accountability.RequestDesk;
import be.brugwachter.clause.Clause;
import be.brugwachter.operation.DemoDuties.Duty;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolDesk;
import be.brugwachter.shared.Party;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The OCMW shows its measures and its processors when the sender asks (art. 6). */
final class DemoEvidence {
    private final House house;
    private final DemoOfficers officers;

    DemoEvidence(House house) {
        this.house = house;
        this.officers = new DemoOfficers(house);
    }

    /** What the OCMW keeps of its measures, and the signed pack of it. */
    byte[] pack() {
        return Walls.as(DemoPeople.BRUGGE, () -> {
            file(EvidenceItem.Kind.POLICY, "Verzonnen veiligheidsbeleid", document("beleid.pdf"));
            file(EvidenceItem.Kind.PLAN, "Verzonnen veiligheidsplan", document("plan.pdf"));
            file(EvidenceItem.Kind.OFFICER, "functionaris van OCMW Brugge", null);
            Processor mail = processor(document("overeenkomst.pdf"));
            house.bean(ProcessorDesk.class).record(mail, document("overeenkomst.pdf"), officers.of(DemoPeople.BRUGGE));
            return house.bean(PackDesk.class).make(protocol(), officers.of(DemoPeople.BRUGGE));
        });
    }

    private void file(EvidenceItem.Kind kind, String label, @Nullable FiledDocument document) {
        DocumentMark mark = document == null ? null : DocumentMark.of(document);
        EvidenceItem item = new EvidenceItem(UUID.randomUUID(), kind, label, today(), today().plusYears(1), mark);
        house.bean(EvidenceDesk.class).file(item, document, officers.of(DemoPeople.BRUGGE));
    }

    private Processor processor(FiledDocument agreement) {
        return new Processor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Verzonnen Wolk NV",
                Processor.Work.MAIL,
                "BE",
                Set.of(Processor.Guarantee.AUDIT),
                today(),
                DocumentMark.of(agreement),
                false);
    }

    /** The sender's officer heard of the processors; the OCMW notes that it did. */
    Duty processors() {
        return new Duty(
                List.of(Clause.PROCESSOR_AGREEMENT, Clause.PROCESSOR_LIST_EXCHANGED, Clause.PROCESSOR_CHANGE_TOLD),
                "Het OCMW legde een verwerker vast. De functionaris van Opgroeien kreeg de hele lijst en bevestigde ze.",
                answered(DemoPeople.BRUGGE, OwedAnswer.Kind.PROCESSORS, null));
    }

    /** The sender asks, and keeps what came. */
    Duty request(byte[] pack) {
        boolean asked = Walls.as(
                Demo.OPGROEIEN, () -> house.bean(RequestDesk.class).ask(protocol(), officers.of(Demo.OPGROEIEN)));
        FiledDocument came = new FiledDocument(UUID.randomUUID(), DemoPeer.BRUGGE, "bewijs.zip", pack);
        return new Duty(
                List.of(Clause.PROOF_ON_REQUEST, Clause.ABLE_TO_SHOW),
                "Opgroeien vroeg het bewijs. Het OCMW maakte de getekende bundel: evidence.zip.",
                asked && answered(Demo.OPGROEIEN, OwedAnswer.Kind.EVIDENCE, came));
    }

    private boolean answered(Party party, OwedAnswer.Kind kind, @Nullable FiledDocument came) {
        RequestDesk requests = house.bean(RequestDesk.class);
        return Walls.as(
                party,
                () -> requests.all().stream()
                        .filter(each -> each.open() && each.kind() == kind)
                        .findFirst()
                        .map(each -> requests.answered(each.id(), today(), came, officers.of(party)))
                        .orElse(false));
    }

    private Protocol protocol() {
        return house.bean(ProtocolDesk.class).byId(DemoPeer.BRUGGE).orElseThrow();
    }

    private LocalDate today() {
        return Dates.day(house.bean(Clock.class).instant());
    }

    private static FiledDocument document(String name) {
        return new FiledDocument(UUID.randomUUID(), DemoPeer.BRUGGE, name, DemoBridge.paper());
    }
}
