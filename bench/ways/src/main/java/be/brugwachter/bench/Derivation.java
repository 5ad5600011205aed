package be.brugwachter.bench;

import be.brugwachter.parcel.sevenzip.KeyDerivation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The derivation of a key beside the time OpenSSL's SHA-256 needs for as many bytes: no derivation can be faster than that. */
final class Derivation {
    private static final String PASSPHRASE = "0123-4567-89ab-cdef";
    /** Two to the nineteenth rounds of the passphrase in UTF-16 and eight bytes of counter. */
    private static final double BYTES = (1 << 19) * (2.0 * PASSPHRASE.length() + 8);

    void weigh(Report report) {
        Map<String, Sample> found = new Sides()
                .weighed("our derivation", Derivation::ours)
                .weighed("SHA-256 of openssl speed", Derivation::limit)
                .take(2, 9);
        Table table = new Table("side", "ms for %s MB of SHA-256".formatted(Sample.number(BYTES / 1e6)));
        found.forEach(table::row);
        report.say("Deriving the key (2^19 rounds, never fewer):\n").table(table);
        double ratio = found.get("our derivation").median()
                / found.get("SHA-256 of openssl speed").median();
        report.ratio("derive", 1 / ratio).goal("derivation ≤ 1.05 × the limit of SHA-256", ratio, ratio <= 1.05);
    }

    /** A second full of derivations, as openssl speed takes a second too. */
    private static double ours() {
        int times = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < 1_000_000_000L) {
            KeyDerivation.derive(PASSPHRASE).close();
            times++;
        }
        return (System.nanoTime() - begin) / 1e6 / times;
    }

    /** Milliseconds by OpenSSL's own clock, which counts what the processor gave it. */
    private static double limit() throws IOException {
        byte[] said =
                Shell.run("openssl", "speed", "-mr", "-elapsed", "-seconds", "1", "-bytes", "16384", "-evp", "sha256");
        String line = new String(said, StandardCharsets.UTF_8)
                .lines()
                .filter(each -> each.startsWith("+F:"))
                .findFirst()
                .orElseThrow();
        return BYTES / Double.parseDouble(line.substring(line.lastIndexOf(':') + 1)) * 1000;
    }
}
