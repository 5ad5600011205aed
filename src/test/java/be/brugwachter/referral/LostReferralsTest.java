package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Fact;
import be.brugwachter.audit.Lost;
import be.brugwachter.shared.Party;
import be.brugwachter.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A referral that a restored database does not know, and that a parent took back with the code. */
class LostReferralsTest {
    private final LostReferrals lost = new LostReferrals();
    private final UUID referral = UUID.randomUUID();

    @Test
    void whatWasStoppedAsksForACallAndWhatWasUndoneIsAsItWas() {
        hear(Act.REFERRAL_SEALED, Act.REFERRAL_SENT, Act.REFERRAL_STOPPED);
        assertThat(lost.take()).extracting(Lost::last).containsExactly(Act.REFERRAL_STOPPED);
        hear(Act.REFERRAL_SEALED, Act.REFERRAL_SENT, Act.REFERRAL_STOPPED, Act.REFERRAL_STOP_UNDONE);
        assertThat(lost.take()).extracting(Lost::last).containsExactly(Act.REFERRAL_SENT);
        hear(Act.REFERRAL_SEALED, Act.REFERRAL_SENT, Act.REFERRAL_STOPPED, Act.REFERRAL_OPENED);
        assertThat(lost.take()).extracting(Lost::last).containsExactly(Act.REFERRAL_STOPPED);
        hear(Act.REFERRAL_SEALED, Act.REFERRAL_STOPPED, Act.REFERRAL_SENT, Act.REFERRAL_STOP_UNDONE);
        assertThat(lost.take()).extracting(Lost::last).containsExactly(Act.REFERRAL_SENT);
        hear(Act.REFERRAL_SEALED, Act.REFERRAL_STOPPED, Act.REFERRAL_WITHDRAWN);
        assertThat(lost.take()).isEmpty();
    }

    private void hear(Act... acts) {
        for (Act act : acts) {
            lost.hear(new Fact(
                    UUID.randomUUID(),
                    Party.of("0886.886.638"),
                    Instant.parse("2026-11-22T10:00:00Z"),
                    UUID.randomUUID(),
                    Role.TEAM_MEMBER,
                    act,
                    referral,
                    List.of()));
        }
    }
}
