package be.brugwachter.accountability.web;

import be.brugwachter.accountability.DocumentMark;
import be.brugwachter.accountability.EvidenceItem;
import be.brugwachter.accountability.EvidenceItem.Kind;
import be.brugwachter.accountability.Lines;
import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.ProcessingEntry;
import be.brugwachter.accountability.Processor;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the pages of this room get to show, for the gallery. */
public final class AccountabilityModels {
    private AccountabilityModels() {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    /** The page of the evidence: one item in order, a processor with and one without agreement, a request that runs. */
    public static Map<String, Object> evidence() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        var mark = new DocumentMark("beleid.pdf", "ab".repeat(32));
        var policy = new EvidenceItem(
                UUID.randomUUID(), Kind.POLICY, "Verzonnen veiligheidsbeleid", day, day.plusYears(1), mark);
        var wolk = new Processor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Verzonnen Wolk",
                Processor.Work.MAIL,
                "US",
                Set.of(Processor.Guarantee.AUDIT),
                day,
                mark,
                false);
        return Map.of(
                "officer", true,
                "items", ItemCard.all(List.of(policy), LocalDate.now(CLOCK)),
                "processors", Lines.of(List.of(wolk)),
                "protocols",
                        List.of(new PartnerCard(
                                "opgroeien-ocmw-brugge",
                                "OCMW Brugge",
                                true,
                                "Gevraagd op 2 november 2026, antwoord tegen 2 december 2026.",
                                answers())));
    }

    private static List<PartnerCard.Answer> answers() {
        Instant asked = Instant.parse("2026-11-02T09:00:00Z");
        var open = new OwedAnswer(
                UUID.randomUUID(),
                Shipped.BRUGGE.id(),
                OwedAnswer.Kind.EVIDENCE,
                asked,
                asked.plus(Duration.ofDays(10)),
                null,
                null);
        return List.of(PartnerCard.Answer.of(open, CLOCK.instant()));
    }

    /** The form of a policy. */
    public static Map<String, Object> item() {
        return Map.of(
                "kind",
                Kind.POLICY,
                "typed",
                new EvidencePages.Typed("", "", ""),
                "problems",
                List.of(new Problem("document", "Kies een PDF van hoogstens 5 MB.")));
    }

    /** The form of a processor. */
    public static Map<String, Object> processor() {
        return Map.of(
                "id", UUID.randomUUID(),
                "action", "/bewijs/verwerkers/nieuw",
                "typed", ProcessorForm.named("Verzonnen Wolk"),
                "works", Processor.Work.values(),
                "guarantees", Processor.Guarantee.values(),
                "problems", List.of(new Problem("work", "Kies wat deze organisatie voor jullie doet.")));
    }

    /** The form of an answer. */
    public static Map<String, Object> answer() {
        return Map.of("id", UUID.randomUUID(), "evidence", true, "day", "", "problems", List.of());
    }

    /** The register of OCMW Brugge. */
    public static Map<String, Object> register() {
        Standing standing = new Standing(Shipped.BRUGGE, List.of(), LocalDate.of(2026, 3, 2));
        return Map.of(
                "entries",
                List.of(ProcessingEntry.of(standing, Side.RECEIVER, List.of())),
                "columns",
                ProcessingPages.columns());
    }
}
