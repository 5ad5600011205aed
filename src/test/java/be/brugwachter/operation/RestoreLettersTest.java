package be.brugwachter.operation;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.BookDesk;
import be.brugwachter.audit.History;
import be.brugwachter.audit.Past;
import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Proves;
import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.disclosure.ReceivedParcel;
import be.brugwachter.intake.ArrivalDesk;
import be.brugwachter.intake.IntakeStore;
import be.brugwachter.referral.RecallDesk;
import be.brugwachter.referral.Referral;
import be.brugwachter.referral.ReferralDesk;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.TestDatabase;
import be.brugwachter.trust.Walls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real dump of both banks is put back a while later: no letter is written twice, and what was taken in or taken back stays so. */
class RestoreLettersTest {
    @TempDir
    private Path place;

    private TestHouse house;
    private SenderAtWork sender;
    private UUID waits;
    private UUID wrong;
    private UUID wrongAndStillHere;
    private UUID recalled;
    private UUID recalledParcel;
    private UUID parcelThatCame;
    private List<UUID> letters;

    @BeforeEach
    void liveUntilTheCopyAndAfter() {
        house = TestHouse.still(place.resolve("map"));
        sender = new SenderAtWork(house);
        waits = sender.sent();
        wrong = sender.sent();
        recalled = sender.sent();
        sender.courier();
        recalledParcel = sender.parcelOf(recalled);
        wrongAndStillHere = sender.sent();
        withdraw(waits);
        SenderAtWork.in(new DemoBridge(house.house(), SenderAtWork.BRUGGE)::sheet);
        link();
        house.database().dump(place.resolve("copy.sql"));
        liveOn();
    }

    /** After the copy everything that waited leaves, two letters more are written, and one parcel is taken in. */
    private void liveOn() {
        SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, wrongAndStillHere));
        SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, wrong));
        withdraw(recalled);
        parcelThatCame = sender.parcelOf(sender.sent());
        sender.courier();
        notices();
        letters = ids("parcel where kind in ('WITHDRAWAL', 'WRONG_RECEIVER')");
        assertThat(letters).hasSize(3);
        takeIn(parcelThatCame);
        takeIn(letterAbout(recalledParcel));
        link();
    }

    @Test
    @Proves({Clause.CONSENTED, Clause.OCMW_OF_RESIDENCE})
    void noLetterIsWrittenTwiceAndWhatWasTakenInOrBackStaysSo() {
        List<Path> mails = mails();
        house.close();
        TestDatabase copy = TestDatabase.restored(place.resolve("copy.sql"));
        try (TestHouse again = TestHouse.still(place.resolve("map"), copy, Map.of())) {
            house = again;
            sender = new SenderAtWork(again);
            sender.courier();
            notices();
            assertThat(mails()).as("nothing leaves a second time").isEqualTo(mails);
            theSenderKnowsWhatItTookBack();
            Walls.run(DemoPeople.BRUGGE, again.bean(ArrivalRound.class)::round);
            theReceiverTakesNothingInTwice();
            link();
            for (var party : List.of(Demo.OPGROEIEN, DemoPeople.BRUGGE)) {
                assertThat(Walls.as(party, () -> again.bean(BookDesk.class).verify())
                                .flaw())
                        .isEmpty();
            }
        }
    }

    private void theSenderKnowsWhatItTookBack() {
        assertThat(ids("parcel where next_try is not null")).isEmpty();
        assertThat(ids("parcel where state = 'ACCEPTED' and kind = 'WITHDRAWAL'"))
                .as("the letter that waited in the copy left since")
                .containsExactly(letters.stream()
                        .filter(ids("parcel where kind = 'WITHDRAWAL'")::contains)
                        .findFirst()
                        .orElseThrow());
        assertThat(sender.mine(wrongAndStillHere)).isInstanceOf(Referral.Lapsed.class);
        assertThat(ids("referral where details is not null")).isEmpty();
        assertThat(ids("parcel where state = 'WITHHELD'")).contains(sender.parcelOf(wrongAndStillHere));
        for (UUID each : List.of(wrong, wrongAndStillHere)) {
            assertThat(SenderAtWork.in(() -> house.bean(RecallDesk.class).wrongReceiver(sender.an, each)))
                    .isEqualTo(RecallDesk.Outcome.NOTHING);
        }
        assertThat(SenderAtWork.in(() -> house.bean(ReferralDesk.class).withdraw(sender.an, recalled)))
                .isFalse();
        assertThat(ids("parcel where kind in ('WITHDRAWAL', 'WRONG_RECEIVER')")).hasSize(1);
        assertThat(ids("notice where state <> 'ACCEPTED'")).isEmpty();
    }

    private void theReceiverTakesNothingInTwice() {
        assertThat(atBrugge(house.bean(IntakeStore.class)::living)).isEmpty();
        assertThat(acts(recalledParcel)).contains(Act.RECALLED_BEFORE_IT_CAME);
        assertThat(acts(parcelThatCame)).contains(Act.INTAKE_LOST, Act.INTAKE_COPY_CAME);
        assertThat(ids("receipt where parcel = '" + parcelThatCame + "'"))
                .as("one receipt, before")
                .isEmpty();
        assertThat(Walls.as(DemoPeople.BRUGGE, house.bean(ArrivalDesk.class)::refused))
                .isEmpty();
    }

    private List<Act> acts(UUID subject) {
        return atBrugge(() -> house.bean(History.class).of(List.of(subject))).stream()
                .map(Past::act)
                .toList();
    }

    private <T> T atBrugge(Supplier<T> work) {
        var transaction = new TransactionTemplate(house.bean(PartyTransactionManager.class));
        return Walls.as(DemoPeople.BRUGGE, () -> transaction.execute(status -> work.get()));
    }

    private void withdraw(UUID id) {
        assertThat(SenderAtWork.in(() -> house.bean(ReferralDesk.class).withdraw(sender.an, id)))
                .isFalse();
    }

    private void notices() {
        Walls.run(Demo.OPGROEIEN, house.bean(NoticeCourier.class)::round);
    }

    /** By hand, so that its mail still lies in the mailbox when the copy is back. */
    private void takeIn(UUID parcel) {
        byte[] mail = new DemoMail(place.resolve("map/mail")).arrived(parcel);
        var taken = Walls.as(
                DemoPeople.BRUGGE,
                () -> house.bean(ArrivalDesk.class)
                        .take(ReceivedParcel.inMail(mail).orElseThrow(), 0));
        assertThat(taken).isEqualTo(new ArrivalDesk.Taken.In());
    }

    private UUID letterAbout(UUID parcel) {
        return ids("parcel where kind = 'WITHDRAWAL' and subject = '" + parcel + "'")
                .getFirst();
    }

    private void link() {
        for (var party : List.of(Demo.OPGROEIEN, DemoPeople.BRUGGE)) {
            Walls.as(party, house.bean(BookDesk.class)::link);
        }
    }

    private List<UUID> ids(String from) {
        return JdbcClient.create(house.database().owner())
                .sql("select id from " + from + " order by id")
                .query(UUID.class)
                .list();
    }

    private List<Path> mails() {
        try (Stream<Path> all = Files.walk(place.resolve("map/mail"))) {
            return all.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
