package be.brugwachter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program and the shell script share no code, and say the same of every ledger: good, or wrong from the same line on. */
class TwoVerifiersTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static final Random RANDOM = new Random(20_260_302);

    private static final List<String> GOOD = Ledgers.written();

    @TempDir
    Path folder;

    @Test
    void aGoodLedgerIsGoodToBoth() throws Exception {
        assertThat(both(Ledgers.text(GOOD), null)).isZero();
        assertThat(both(Ledgers.text(GOOD), GOOD.get(3))).isZero();
        assertThat(both(Ledgers.text(GOOD), GOOD.get(8))).isZero();
    }

    /** How a ledger is damaged, and the line at which both must see it. */
    record Damage(String name, List<String> lines, long line) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Damage> damages() {
        KeyPair thief = BookSignature.newKey();
        List<Damage> all = new ArrayList<>();
        for (int i = 0; i < GOOD.size() - 1; i++) {
            all.add(new Damage("drop " + (i + 1), without(i), i == 7 ? 8 : i + 1));
            List<String> swapped = new ArrayList<>(GOOD);
            Collections.swap(swapped, i, i + 1);
            all.add(new Damage("swap " + (i + 1), swapped, i + 1));
            List<String> doubled = new ArrayList<>(GOOD);
            doubled.add(i, GOOD.get(i));
            all.add(new Damage("double " + (i + 1), doubled, i + 2));
        }
        all.add(new Damage("cut in the last round", GOOD.subList(0, 8), 8));
        all.add(new Damage("cut in the first round", GOOD.subList(0, 2), 1));
        all.add(new Damage("nothing left", List.of(), 1));
        all.add(new Damage("checkpoint signed by another", with(8, resigned(GOOD.get(8), thief)), 9));
        all.add(new Damage("first key replaced", with(3, renamed(GOOD.get(3), thief)), 5));
        all.add(new Damage("later key replaced", with(6, renamed(GOOD.get(6), thief)), 7));
        all.add(new Damage("another book's line", with(1, GOOD.get(1).replace("0886886638", "0207527866")), 2));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsDroppedSwappedDoubledCutOrReplacedIsSeenAtTheSameLine(Damage damage) throws Exception {
        assertThat(both(Ledgers.text(damage.lines()), null)).isEqualTo(damage.line());
    }

    @Test
    void aFlippedBitAnywhereIsSeenOnItsOwnLine() throws Exception {
        byte[] good = bytes(Ledgers.text(GOOD));
        for (int i = 0; i < 80; i++) {
            byte[] flipped = good.clone();
            int at = i == 0 ? good.length - 1 : RANDOM.nextInt(good.length);
            flipped[at] ^= (byte) (1 << RANDOM.nextInt(8));
            assertThat(both(flipped, null)).as("bit flipped in byte %d", at).isEqualTo(lineOf(good, at));
        }
    }

    @Test
    void aByteThatAShellWouldSwallowIsSeen() throws Exception {
        byte[] good = bytes(Ledgers.text(GOOD));
        byte[] longer = new byte[good.length + 1];
        System.arraycopy(good, 0, longer, 0, 40);
        System.arraycopy(good, 40, longer, 41, good.length - 40);
        assertThat(both(longer, null)).isEqualTo(1);
    }

    @Test
    void aBookWrittenAnewOrCutAtACheckpointIsSeenByWhoKeptOne() throws Exception {
        List<String> anew = Ledgers.written();
        assertThat(both(Ledgers.text(anew), null)).isZero();
        assertThat(both(Ledgers.text(anew), GOOD.get(3))).isEqualTo(4);
        assertThat(both(Ledgers.text(GOOD.subList(0, 7)), null)).isZero();
        assertThat(both(Ledgers.text(GOOD.subList(0, 7)), GOOD.get(8))).isEqualTo(8);
    }

    @Test
    void aForgedBookThatBeginsAfterWhatWasKeptIsSeen() throws Exception {
        List<String> forged = Ledgers.closed(NOW.minus(Duration.ofDays(20 * 365)), NOW);
        assertThat(both(Ledgers.text(forged), null)).isZero();
        assertThat(both(Ledgers.text(forged), GOOD.get(3)))
                .as("a checkpoint that comes before the first line ties nothing to it")
                .isEqualTo(1);
        assertThat(both(Ledgers.text(forged), forged.getFirst())).isZero();
    }

    @Test
    void yearsThatWereNotKeptForTenCannotBeClosed() throws Exception {
        Instant tenYears = NOW.atZone(ZoneOffset.UTC).plusYears(10).toInstant();
        assertThat(both(Ledgers.text(Ledgers.closed(NOW, tenYears)), null)).isZero();
        assertThat(both(Ledgers.text(Ledgers.closed(NOW, tenYears.minusSeconds(1))), null))
                .isEqualTo(1);
    }

    private static String resigned(String line, KeyPair by) {
        return Ledgers.signed(Checkpoint.parse(line).orElseThrow(), by).line();
    }

    private static String renamed(String line, KeyPair by) {
        Checkpoint old = Checkpoint.parse(line).orElseThrow();
        String name = BookSignature.text(by.getPublic());
        return Ledgers.signed(new Checkpoint(old.party(), old.sequence(), old.head(), old.moment(), name, ""), by)
                .line();
    }

    private static List<String> without(int index) {
        List<String> less = new ArrayList<>(GOOD);
        less.remove(index);
        return less;
    }

    private static List<String> with(int index, String line) {
        List<String> other = new ArrayList<>(GOOD);
        other.set(index, line);
        return other;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static long lineOf(byte[] text, int at) {
        return new String(text, 0, at, StandardCharsets.ISO_8859_1).lines().count()
                + (at == 0 || text[at - 1] == '\n' ? 1 : 0);
    }

    private long both(String ledger, @Nullable String known) throws Exception {
        return both(bytes(ledger), known);
    }

    /** The line at which both stumble; 0 when both find it good. */
    private long both(byte[] ledger, @Nullable String known) throws Exception {
        Path file = Files.write(folder.resolve("ledger.jsonl"), ledger);
        Path kept = known == null ? null : Files.writeString(folder.resolve("kept.json"), known + "\n");
        long program = Verdict.on(
                        file,
                        Optional.ofNullable(known).stream()
                                .map(line -> Checkpoint.parse(line).orElseThrow())
                                .toList())
                .flaw()
                .map(Flaw::line)
                .orElse(0L);
        assertThat(shell(file, kept)).as("what the script says").isEqualTo(program);
        return program;
    }

    private static long shell(Path file, @Nullable Path kept) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("etc/verify-ledger.sh", file.toString()));
        if (kept != null) {
            command.add(kept.toString());
        }
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = script.waitFor();
        assertThat(code).as(said).isIn(0, 1);
        return code == 0 ? 0 : Long.parseLong(said.replaceAll("(?s).*Regel (\\d+):.*", "$1"));
    }
}
