package be.brugwachter.notice.web;

import be.brugwachter.notice.BreachCase;
import be.brugwachter.notice.BreachKind;
import be.brugwachter.notice.CaseFile;
import be.brugwachter.notice.Choice;
import be.brugwachter.notice.DutyDesk;
import be.brugwachter.notice.Exposure;
import be.brugwachter.notice.Incident;
import be.brugwachter.notice.Passage;
import be.brugwachter.notice.Passage.Span;
import be.brugwachter.notice.Step;
import be.brugwachter.notice.Word;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the pages of breaches get to show, for the gallery. */
public final class NoticeModels {
    private static final Instant AWARE = Instant.parse("2026-11-20T08:10:00Z");
    private static final Instant NOW = AWARE.plus(Duration.ofDays(1));

    private NoticeModels() {}

    /** One that runs, a drill, and one that is closed. */
    public static Map<String, Object> list() {
        return Map.of(
                "open",
                List.of(view(BreachKind.MAILBOX_READ, false), view(BreachKind.SHEET_LOST, true)),
                "closed",
                List.of(view(BreachKind.DEVICE_LOST, false)),
                "officer",
                true);
    }

    /** The form. */
    public static Map<String, Object> form() {
        return Map.of(
                "kinds",
                CasePages.kinds(),
                "protocols",
                Choosable.of(
                        List.of(Shipped.BRUGGE, Shipped.BREE),
                        Shipped.BRUGGE.sender().party()),
                "roles",
                CasePages.NOTICED,
                "key",
                UUID.randomUUID());
    }

    /** What the host tells. */
    public static Map<String, Object> host() {
        return Map.of(
                "said", false, "kinds", HostPages.kinds(), "others", List.of("OCMW Brugge"), "key", UUID.randomUUID());
    }

    /** A mailbox that lay open. */
    public static Map<String, Object> one() {
        Map<String, Object> all = new HashMap<>(Map.of(
                "sheets", List.of("7F3A2C", "AB12CD"),
                "unopened", 2L,
                "preview",
                        List.of(
                                "Wat: Anderen konden in de mailbox lezen.",
                                "Te lezen voor anderen: ten hoogste 1 persoon.")));
        all.putAll(found());
        return all;
    }

    private static Map<String, Object> found() {
        return Map.of(
                "b", view(BreachKind.MAILBOX_READ, false),
                "asked", true,
                "found", CaseView.found(exposure()),
                "groups", CaseFilePages.groups(),
                "holders", List.of(new CaseFilePages.Holder("TEAM_MEMBER", "eender welk teamlid")),
                "officer", true,
                "key", UUID.randomUUID(),
                "call", ContactsView.people(Shipped.BRUGGE, Side.RECEIVER));
    }

    /** The contacts of two protocols. */
    public static Map<String, Object> contacts() {
        LocalDate due = LocalDate.of(2027, 11, 20);
        return Map.of(
                "contacts",
                List.of(
                        ContactsView.of(
                                new DutyDesk.Contacts(Shipped.BRUGGE, Optional.of(AWARE), due),
                                Shipped.BRUGGE.sender().party()),
                        ContactsView.of(
                                new DutyDesk.Contacts(Shipped.BREE, Optional.empty(), due),
                                Shipped.BREE.sender().party())),
                "officer",
                true);
    }

    /** A ground that ends, not confirmed yet. */
    public static Map<String, Object> law() {
        return Map.of(
                "protocols",
                Choosable.of(List.of(Shipped.BRUGGE), Shipped.BRUGGE.sender().party()),
                "changes",
                List.of(new DutyPages.ChangeView(
                        UUID.randomUUID(),
                        "Decreet van 30 april 2004",
                        "OCMW Brugge",
                        "valt weg vanaf 1 januari 2030",
                        "20 november 2026, 9.10 uur",
                        "27 november 2026",
                        "",
                        true,
                        "/protocollen/x/rechtsgrond")),
                "key",
                UUID.randomUUID(),
                "officer",
                true);
    }

    private static CaseView view(BreachKind kind, boolean drill) {
        var head = new BreachCase(
                UUID.randomUUID(),
                Optional.of(Shipped.BRUGGE.id()),
                kind,
                AWARE,
                Role.PROTOCOL_MANAGER,
                drill,
                Optional.empty(),
                false);
        var steps = List.of(step(Choice.TOLD, false), step(Choice.PASSWORD_CHANGED, false), step(Choice.CALLED, true));
        var peer = new CaseFile.Peer(
                kind == BreachKind.MAILBOX_READ ? Word.STRANDED : Word.CONFIRMED,
                Optional.of(AWARE.plus(Duration.ofDays(1))));
        return CaseView.of(new CaseFile(head, steps, Optional.empty(), peer), "OCMW Brugge", NOW);
    }

    private static Step step(Choice choice, boolean theirs) {
        return new Step(UUID.randomUUID(), choice, theirs, AWARE.plusSeconds(600));
    }

    private static Exposure exposure() {
        Passage passage = new Passage(
                UUID.randomUUID(),
                Shipped.BRUGGE.id(),
                "AB12CD",
                Set.of(),
                new Span(AWARE, null),
                null,
                new Span(AWARE, null));
        return Exposure.of(List.of(passage), new Incident.MailboxOpen(AWARE, NOW, false));
    }
}
