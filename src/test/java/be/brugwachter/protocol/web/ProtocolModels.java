package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Effect;
import be.brugwachter.protocol.PdfSignature;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.ProtocolAct.Kind;
import be.brugwachter.protocol.RegistrationDesk;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Signers;
import be.brugwachter.protocol.Standing;
import be.brugwachter.protocol.store.LedgerProofs;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the pages of this room get to show, for the gallery. */
public final class ProtocolModels {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private ProtocolModels() {}

    /** The list, with one protocol in order and one that still needs everything. */
    public static Map<String, Object> list() {
        return Map.of("protocols", List.of(Row.of(brugge()), Row.of(bree())), "manager", true);
    }

    /** Brugge, under notice. */
    public static Map<String, Object> page() {
        return page(brugge());
    }

    /** Bree, with what its text leaves open. */
    public static Map<String, Object> openPage() {
        return page(bree());
    }

    /** Any of the forms, with what is wrong in it. */
    public static Map<String, Object> form(boolean wrong) {
        Map<String, Object> model = new HashMap<>(after());
        model.put("bases", Shipped.BRUGGE.legalBases());
        model.put("months", 6);
        model.put("end", Dates.dutch(TODAY.plusMonths(6)));
        model.put("also", List.of("OCMW Bree"));
        model.put(
                "problems",
                wrong
                        ? List.of(
                                new Problem("day", "Vul de dag in die op de verklaring staat."),
                                new Problem("document", "Kies een PDF van hoogstens 5 MB."))
                        : List.of());
        return model;
    }

    /** What an ending did. */
    public static Map<String, Object> after() {
        return Map.of(
                "id",
                "opgroeien-ocmw-brugge",
                "name",
                "OCMW Brugge",
                "state",
                "opgezegd, loopt nog",
                "effects",
                EffectGroup.of(List.of(
                        new Effect(
                                Effect.Theme.WAITS,
                                2,
                                "Concepten: 2. Die kunnen nog vertrekken tot en met de laatste dag."),
                        new Effect(
                                Effect.Theme.TOLD,
                                0,
                                "De functionaris van OCMW Brugge krijgt vanzelf een mail (dpo@brugge.example)."))));
    }

    /** The form of a publication, with a wrong address. */
    public static Map<String, Object> publication() {
        return Map.of(
                "id",
                "opgroeien-ocmw-brugge",
                "name",
                "OCMW Brugge",
                "sender",
                "Opgroeien regie",
                "typed",
                new PublicationPages.Typed("SENDER", "www.opgroeien.example", ""),
                "problems",
                List.of(new Problem("address", "Plak het hele adres van de pagina, met https:// vooraan.")));
    }

    /** What lies with Brugge. */
    public static Map<String, Object> documents() {
        return Map.of(
                "id",
                "opgroeien-ocmw-brugge",
                "name",
                "OCMW Brugge",
                "manager",
                true,
                "papers",
                List.of(Paper.ANNEX, Paper.LETTER),
                "documents",
                List.of(
                        new DocumentRow(
                                UUID.randomUUID(),
                                Kind.SIGNED_ORIGINAL.dutch(),
                                "getekend.pdf",
                                "2 maart 2026",
                                1,
                                "ab".repeat(32),
                                Signers.compare(
                                        Shipped.BRUGGE,
                                        List.of(new PdfSignature("Iemand Verzonnen", Optional.of(TODAY), true, true)))),
                        new DocumentRow(
                                UUID.randomUUID(),
                                Kind.ANNEX_FILED.dutch(),
                                "bijlage.pdf",
                                "2 maart 2026",
                                1,
                                "cd".repeat(32),
                                List.of())));
    }

    /** The form for a text, with a wrong file. */
    public static Map<String, Object> registration() {
        return Map.of(
                "problems",
                List.of(new Problem("text", "De laatste versie in het register is 1. Geef deze tekst versie 2.")));
    }

    /** The form of one of the papers. */
    public static Map<String, Object> paper(String path) {
        return Map.of(
                "id",
                "opgroeien-ocmw-brugge",
                "name",
                "OCMW Brugge",
                "paper",
                Paper.at(path).orElseThrow(),
                "bases",
                path.equals("decreet") ? Shipped.BRUGGE.legalBases() : List.of(),
                "problems",
                List.of());
    }

    /** What waits for a second person. */
    public static Map<String, Object> waiting() {
        return Map.of(
                "said",
                "Bevestigd. Het telt vanaf nu mee.",
                "texts",
                List.of(WaitingText.of(
                        new RegistrationDesk.Waiting(
                                new Proposal(
                                        UUID.randomUUID(),
                                        "REGISTER_TEXT",
                                        Shipped.BREE.id().value(),
                                        "",
                                        UUID.randomUUID(),
                                        Instant.parse("2026-03-02T09:00:00Z")),
                                Shipped.BREE,
                                new ProtocolAct.Filed(UUID.randomUUID(), "ab".repeat(32)),
                                new ProtocolAct.Filed(UUID.randomUUID(), "cd".repeat(32))),
                        UUID.randomUUID())),
                "waiting",
                List.of(
                        new WaitingRow(
                                UUID.randomUUID(),
                                Kind.READERS_DECLARED.dutch(),
                                "OCMW Brugge",
                                "2 maart 2026",
                                UUID.randomUUID(),
                                true,
                                false),
                        new WaitingRow(
                                UUID.randomUUID(),
                                Kind.SIGNED_ORIGINAL.dutch(),
                                "OCMW Bree",
                                "2 maart 2026",
                                UUID.randomUUID(),
                                true,
                                true)));
    }

    private static Map<String, Object> page(Standing standing) {
        return Map.of(
                "view",
                ProtocolView.of(standing, Side.SENDER),
                "clauses",
                ClauseLine.all(new LedgerProofs(), standing.protocol().workingTerms()),
                "manager",
                true,
                "versions",
                List.of(
                        new VersionRow(1, "1 september 2024", true, true),
                        new VersionRow(2, "1 januari 2027", false, false)));
    }

    private static Standing bree() {
        return new Standing(Shipped.BREE, List.of(), TODAY);
    }

    private static Standing brugge() {
        return new Standing(
                Shipped.BRUGGE,
                List.of(
                        act(Shipped.BRUGGE, Kind.READERS_DECLARED, LocalDate.of(2026, 1, 5), LocalDate.of(2027, 1, 4)),
                        act(Shipped.BRUGGE, Kind.NOTICE_GIVEN, LocalDate.of(2026, 2, 2), null)),
                TODAY);
    }

    static ProtocolAct act(
            Protocol protocol, Kind kind, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new ProtocolAct(
                UUID.randomUUID(),
                protocol.id(),
                protocol.version(),
                kind,
                Instant.parse("2026-02-02T09:00:00Z"),
                from,
                until,
                null,
                kind.needsTwo() ? new ProtocolAct.Filed(UUID.randomUUID(), "ab".repeat(32)) : null,
                null,
                UUID.randomUUID(),
                kind.needsTwo() ? UUID.randomUUID() : null);
    }
}
