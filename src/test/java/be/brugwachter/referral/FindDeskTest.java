package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.consent.FileNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team member finds what they made by the number of the file, from the draft until after the erasure; and nothing of a colleague. */
class FindDeskTest {
    private static final FileNumber FILE = FileNumber.parse("kg 8000 17").orElseThrow();
    private static final FileNumber NONE = FileNumber.parse("KG-8000-18").orElseThrow();

    private SenderBank bank;
    private Member an;

    @BeforeEach
    void open(@TempDir Path folder) {
        bank = new SenderBank(folder);
        an = bank.member("an");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void aDraftIsFoundUntilItIsDroppedAndLeavesNothing() {
        UUID draft = bank.draft(an);
        assertThat(found(an)).extracting(Referral::id).containsExactly(draft);

        bank.in(() -> {
            bank.drafts.drop(bank.drafts.mine(an, draft).orElseThrow());
            return true;
        });
        assertThat(found(an)).isEmpty();
    }

    @Test
    void draftsComeFirstThenTheNewest() {
        UUID first = sent();
        bank.across.clock.pass(Duration.ofMinutes(5));
        UUID second = sent();
        UUID draft = bank.draft(an);

        assertThat(found(an)).extracting(Referral::id).containsExactly(draft, second, first);
        assertThat(bank.in(() -> bank.finder.find(an, NONE))).isEmpty();
    }

    @Test
    void nobodyFindsWhatAColleagueMade() {
        bank.draft(an);
        sent();
        Member bilal = bank.member("bilal");
        assertThat(found(bilal)).isEmpty();

        UUID his = bank.draft(bilal);
        assertThat(found(bilal)).extracting(Referral::id).containsExactly(his);
    }

    @Test
    void theSearchNeverFindsWhatTheMemberMayNotOpen() {
        sent();
        bank.draft(bank.member("bilal"));

        for (Member member : List.of(an, bank.member("bilal"), bank.member("noor"))) {
            assertThat(bank.in(() -> bank.follow.mine(member))).containsAll(found(member));
        }
    }

    @Test
    void anErasedReferralIsFoundForTheParentMayStillAskOrTakeConsentBack() {
        UUID id = sent();
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
        bank.across.clock.pass(Duration.ofDays(3));
        bank.across.run(bank.night::walk);

        assertThat(found(an)).singleElement().isInstanceOf(Referral.Erased.class);
        assertThat(found(an)).extracting(Referral::id).containsExactly(id);
    }

    private List<Referral> found(Member member) {
        return bank.in(() -> bank.finder.find(member, FILE));
    }

    private UUID sent() {
        UUID id = bank.draft(an);
        assertThat(bank.send(an, id)).isInstanceOf(Sending.Underway.class);
        bank.courier();
        return id;
    }
}
