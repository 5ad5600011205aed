package be.brugwachter.correction;

import be.brugwachter.correction.ReceivedFlaw.Maker;
import be.brugwachter.correction.store.JdbcCorrections;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.Desks;
import be.brugwachter.disclosure.ParcelCodes;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.disclosure.TestBridge;
import be.brugwachter.disclosure.TestNotes;
import be.brugwachter.disclosure.mail.ArrivalFolder;
import be.brugwachter.disclosure.mail.BounceReader;
import be.brugwachter.disclosure.mail.SmtpPost;
import be.brugwachter.disclosure.store.JdbcOutbox;
import be.brugwachter.intake.ReceiverBank;
import be.brugwachter.parcel.Letters;
import be.brugwachter.protocol.Quality;
import be.brugwachter.shared.Actor;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.Role;
import be.brugwachter.trust.Walls;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opgroeien regie and OCMW Brugge, each with its own database and keys, a real mail server between; one family crossed. */
final class TwoBanks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final TestBridge sender;
    final ReceiverBank ocmw;
    final TestNotes ours;
    final TestNotes theirs;
    final CorrectionDesk reports;
    final ExaminationDesk examination;
    final Actor an = new Actor(TestBridge.OPGROEIEN, UUID.randomUUID(), Role.TEAM_MEMBER);
    final UUID referral = UUID.randomUUID();
    final UUID parcel;
    final List<UUID> letGo = new ArrayList<>();

    TwoBanks(Path folder) {
        sender = new TestBridge(folder, subject -> List.of());
        ocmw = new ReceiverBank(sender, folder);
        ours = new TestNotes(sender.database, sender.keys, sender.book::add, sender.clock);
        theirs = new TestNotes(ocmw.database, ocmw.keys, ocmw.book::add, sender.clock);
        reports = Desks.transactional(
                ocmw.database,
                new CorrectionDesk(
                        new JdbcCorrections(ocmw.database.jdbc()), theirs.press, ocmw.book::add, sender.clock));
        var codes = new ParcelCodes(new JdbcOutbox(sender.database.jdbc()), sender.keys);
        Makers makers = new OneCase(referral, an.account(), letGo);
        examination = Desks.transactional(
                sender.database,
                new ExaminationDesk(
                        new JdbcCorrections(sender.database.jdbc()),
                        new SentParcels(sender.bridge, ours.protocols, makers, codes),
                        ours.press,
                        new Casebook(sender.book::add, sender.clock)));
        ocmw.shareASheet();
        parcel = sender.as(() -> sender.bridge.dispatch(referral, TestBridge.BRUGGE, Letters.referral(Letters.noor())));
        ocmw.carryAll();
    }

    /** The OCMW reports a flaw. */
    UUID report(DataItem item, Quality.Flaw kind) {
        UUID id = UUID.randomUUID();
        ocmw.in(() -> reports.report(id, TestBridge.OPGROEIEN, flawed(item, kind)));
        return id;
    }

    Flawed flawed(DataItem item, Quality.Flaw kind) {
        return new Flawed(parcel, TestBridge.BRUGGE, item, kind);
    }

    /** The notes of the OCMW leave. */
    void ocmwPosts() {
        theirs.round(ReceiverBank.BRUGGE, post());
    }

    /** The mails of the sender leave. */
    void senderPosts() {
        ours.round(TestBridge.OPGROEIEN, post());
    }

    SmtpPost post() {
        return new SmtpPost(sender.server.smtp(), PATIENCE);
    }

    /** The sender reads its return folder. */
    void senderReads() {
        var reader = new BounceReader(sender.server.imap(TestBridge.RETURNS), PATIENCE, "INBOX", TestBridge.BACK);
        sender.run(new ReturnRound(
                sender.returnDesk, sender.peerReceipts::answered, mail -> ours.came(mail, examination), reader)::round);
    }

    /** The OCMW reads its mailbox. */
    void ocmwReads() {
        var round = new ArrivalRound(
                (found, hint) -> {},
                Desks.transactional(ocmw.database, ocmw.receiving),
                mail -> theirs.came(mail, reports),
                party -> Optional.of(new ArrivalFolder(sender.server.imap(TestBridge.ONTHAAL), PATIENCE, "INBOX")),
                ocmw.folderDesk);
        Walls.run(ReceiverBank.BRUGGE, round::round);
    }

    /** What was reported to the sender. */
    List<ReceivedFlaw> came() {
        return sender.as(examination::all);
    }

    /** What the OCMW reported. */
    List<ReportedFlaw> told() {
        return Walls.as(ReceiverBank.BRUGGE, reports::reported);
    }

    @Override
    public void close() {
        sender.close();
    }

    /** One referral of An, and whether its details were let go. */
    private record OneCase(UUID referral, UUID account, List<UUID> gone) implements Makers {
        @Override
        public Optional<Maker> of(UUID subject) {
            return subject.equals(referral) ? Optional.of(new Maker(referral, account, "Brugge")) : Optional.empty();
        }

        @Override
        public Optional<String> file(UUID subject) {
            return of(subject).map(maker -> "KG-OEFENING-7");
        }

        @Override
        public void letGo(UUID subject) {
            gone.add(subject);
        }
    }
}
