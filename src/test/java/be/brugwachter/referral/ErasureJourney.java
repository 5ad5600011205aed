package be.brugwachter.referral;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.trust.Dump;
import be.brugwachter.trust.Finder;
import be.brugwachter.trust.KeyDesk;
import be.brugwachter.trust.TestVault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Erasure is the destruction of keys. Somebody copied the database with {@code pg_dump} and the mail store while the client's data
 * were here, keeps those copies forever, and later gets the master key and every day's key that is left.
 *
 * <p>The ring itself is not in the copies: copies of it are kept no longer than the backup horizon (docs/echt.md).
 */
class ErasureJourney {
    private static final int HORIZON = 30;

    @TempDir
    private Path folder;

    private SenderBank bank;
    private KeyDesk keys;
    private Finder finder;
    private Path mail;

    @BeforeEach
    void open() throws Exception {
        bank = new SenderBank(folder);
        keys = TestVault.keys(folder, bank.across.database, bank.across.clock);
        finder = new Finder(folder, Files.createDirectory(folder.resolve("werk")), "van den Bosch", "0470 00 00 01");
        mail = folder.resolve("mail");
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void whatWasErasedIsReadByNoKeyThatIsLeftAfterTheHorizon() {
        Copies copies = sendAndCopy();
        assertThat(find(copies)).containsExactly("key: referral.details", "line: sealed archive");

        eraseAfterOpening(copies.id());
        assertThat(finder.places(List.of(dump("nu")), List.of(mail))).isEmpty();
        nights(HORIZON + 1, true);

        assertThat(find(copies)).isEmpty();
        assertThat(finder.places(List.of(dump("later")), List.of(mail))).isEmpty();
    }

    @Test
    void withoutTheDestructionOfTheDaysKeysTheOldCopyIsStillRead() {
        Copies copies = sendAndCopy();
        eraseAfterOpening(copies.id());
        nights(HORIZON + 1, false);

        assertThat(find(copies)).containsExactly("key: referral.details", "line: sealed archive");
    }

    @Test
    void whatIsNotErasedIsReadUnderTheKeyOfTheNewDay() {
        bank.draft(bank.member("an"));
        for (int night = 0; night <= HORIZON + 1; night++) {
            bank.across.clock.pass(Duration.ofDays(1));
            bank.in(keys::turnEpoch);
        }
        assertThat(finder.places(List.of(dump("levend")), List.of(mail))).containsExactly("key: referral.details");
    }

    /**
     * What a backup held.
     *
     * @param before while the passphrase of the line was still in our vault
     * @param after while the sealed mail was in our outbox
     */
    private record Copies(UUID id, Dump before, Dump after, Path mail) {}

    private Copies sendAndCopy() {
        Member an = bank.member("an");
        UUID id = bank.draft(an);
        Dump before = dump("voor");
        bank.send(an, id);
        bank.courier();
        Dump after = dump("na");
        return new Copies(id, before, after, Finder.copy(mail, folder.resolve("kopie")));
    }

    private void eraseAfterOpening(UUID id) {
        var code =
                bank.across.open(bank.across.mails().getLast(), bank.sheet, 2).code();
        bank.across.run(() -> bank.across.bridge.codeTyped(code));
        bank.hear();
        bank.across.clock.pass(Duration.ofDays(3));
        bank.across.run(bank.night::walk);
        assertThat(bank.now(id)).isInstanceOf(Referral.Erased.class);
    }

    private void nights(int many, boolean turning) {
        for (int night = 0; night < many; night++) {
            bank.across.clock.pass(Duration.ofDays(1));
            if (turning) {
                bank.in(keys::turnEpoch);
            }
            bank.across.run(bank.night::walk);
        }
    }

    private Set<String> find(Copies copies) {
        return finder.places(List.of(copies.before(), copies.after()), List.of(copies.mail()));
    }

    private Dump dump(String name) {
        return Dump.of(bank.across.database, folder.resolve(name + ".sql"));
    }
}
