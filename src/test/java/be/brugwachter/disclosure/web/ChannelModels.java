package be.brugwachter.disclosure.web;

import be.brugwachter.disclosure.AgreedMailbox;
import be.brugwachter.disclosure.ChannelDesk;
import be.brugwachter.disclosure.Notice;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.ReceivedSheet;
import be.brugwachter.disclosure.Trouble;
import be.brugwachter.disclosure.Way;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Problem;
import be.brugwachter.staff.Proposal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages of this room get to show, for the gallery. */
public final class ChannelModels {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String PRINT = "3f".repeat(32);
    private static final Protocol BRUGGE = ProtocolLibrary.shipped().all().getLast();

    private ChannelModels() {}

    /** Every way. */
    public static Map<String, Object> all() {
        return Map.of(
                "ways", ProtocolLibrary.shipped().all().stream().map(Way::of).toList());
    }

    /** One way that works, with a proposal that waits. */
    public static Map<String, Object> one() {
        var mailbox = new AgreedMailbox(
                UUID.randomUUID(),
                BRUGGE.id(),
                new EmailAddress("onthaal@ocmw.example"),
                NOW,
                NOW,
                new AgreedMailbox.Returned(NOW, Trouble.RETURNED_FULL));
        var proposal = new Proposal(UUID.randomUUID(), "CHANNEL_MAILBOX", "x", "x", UUID.randomUUID(), NOW);
        Map<String, Object> shown = Map.of(
                "way",
                Way.of(BRUGGE),
                "mailbox",
                mailbox,
                "sheets",
                SheetCard.of(List.of(sheet(null, 25), sheet(NOW, 4)), NOW),
                "tests",
                List.of(
                        new TestCard("geopend, de code kwam terug", "goed", Days.write(NOW), null, null),
                        new TestCard(
                                "niet aangekomen",
                                "fout",
                                Days.write(NOW),
                                Trouble.RETURNED_FULL.reason(),
                                Trouble.RETURNED_FULL.nextStep())),
                "waiting",
                List.of(new ChannelDesk.Waiting(proposal, "Mailadres: sociaalhuis@ocmw.example")),
                "said",
                Said.PROPOSED,
                "ownKey",
                PRINT,
                "peerKey",
                PRINT);
        Map<String, Object> all = new HashMap<>(shown);
        all.put("unopenedSince", Days.write(NOW));
        return all;
    }

    /** A silent mailbox, and the own one that nobody reads. */
    public static Map<String, Object> silence() {
        return Map.of(
                "manager",
                true,
                "silent",
                List.of(new SilencePages.SilentCard(
                        "opgroeien-ocmw-brugge", "OCMW Brugge", Days.write(NOW), "5 werkdagen")),
                "folder",
                new SilencePages.FolderCard("NOT_READ", Days.write(NOW)));
    }

    /** The form of a proposal, with a wrong address. */
    public static Map<String, Object> proposal() {
        return Map.of(
                "way",
                Way.of(BRUGGE),
                "problems",
                List.of(new Problem("address", "Dit is geen mailadres. Kijk het na, teken voor teken.")));
    }

    /** The receiver's end: a sheet in use and one that waits. */
    public static Map<String, Object> reception() {
        var used = received("A1B2C3", NOW, 4);
        var fresh = received("D4E5F6", null, 25);
        return Map.of(
                "senders",
                List.of(BRUGGE.sender()),
                "fingerprint",
                "3F3F ".repeat(16).strip(),
                "sheets",
                List.of(
                        ReceivedSheetCard.of(fresh, "Opgroeien regie", true, NOW),
                        ReceivedSheetCard.of(used, "Opgroeien regie", false, NOW)),
                "said",
                Said.SHEET_READ);
    }

    private static ReceivedSheet received(String name, @Nullable Instant confirmed, int open) {
        return new ReceivedSheet(
                UUID.randomUUID(),
                BRUGGE.id(),
                BRUGGE.sender().party(),
                name,
                PRINT,
                new EmailAddress("post@opgroeien.example"),
                null,
                NOW,
                NOW.plus(Duration.ofDays(200)),
                confirmed,
                null,
                open);
    }

    /** What the officer sees. */
    public static Map<String, Object> notices() {
        return Map.of(
                "officer",
                true,
                "notices",
                List.of(
                        card(NoticeKind.MAILBOX_AGREED, Notice.State.WAITING, null, null, null),
                        card(NoticeKind.SHEET_MADE, Notice.State.ACCEPTED, null, PRINT, NOW),
                        card(NoticeKind.READERS_DECLARED, Notice.State.UNDELIVERED, Trouble.RETURNED_FULL, null, NOW)));
    }

    private static NoticeCard card(
            NoticeKind kind,
            Notice.State state,
            @Nullable Trouble trouble,
            @Nullable String print,
            @Nullable Instant seen) {
        var told = new Notice.Told(BRUGGE.id(), kind, UUID.randomUUID(), print, NOW);
        var way = new Notice.Way(state, 1, null, false, trouble, NOW);
        return NoticeCard.of(new Notice(UUID.randomUUID(), told, way, seen), "OCMW Brugge");
    }

    private static PassphraseSheet sheet(@Nullable Instant live, int open) {
        return new PassphraseSheet(
                UUID.randomUUID(),
                BRUGGE.id(),
                "hoofd van het onthaal",
                "secretariaat",
                PRINT,
                NOW,
                NOW.plus(Duration.ofDays(20)),
                live,
                live,
                null,
                open);
    }
}
