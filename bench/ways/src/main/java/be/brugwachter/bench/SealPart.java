package be.brugwachter.bench;

import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Opening;
import be.brugwachter.parcel.ParcelReader;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.parcel.SealedParcel;
import be.brugwachter.parcel.Sealer;
import be.brugwachter.parcel.sevenzip.ArchiveEntry;
import be.brugwachter.parcel.sevenzip.ArchiveKey;
import be.brugwachter.parcel.sevenzip.KeyDerivation;
import be.brugwachter.parcel.sevenzip.SevenZipReader;
import be.brugwachter.parcel.sevenzip.SevenZipWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Sealing and opening beside the process of 7-Zip, and deriving keys beside what OpenSSL's SHA-256 can do at most. */
final class SealPart {
    private static final int CONTENT = 4096;
    private static final int ROUNDS = 31;
    /** A server runs for weeks: how its first minute goes is weighed by the part that starts it. */
    private static final int WARM_UP = 300;

    private final SecureRandom random = new SecureRandom();
    private final SevenZip peer = new SevenZip();
    private final byte[] content = text();

    /** Four kilobytes that compress as text does. */
    private static byte[] text() {
        StringBuilder text = new StringBuilder();
        java.util.Random lots = new java.util.Random(4);
        while (text.length() < CONTENT) {
            text.append("Langestraat ")
                    .append(lots.nextInt(400))
                    .append(", 8000 Brugge, telefoon ")
                    .append(lots.nextInt())
                    .append('\n');
        }
        return text.substring(0, CONTENT).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    void run(Path results) throws Exception {
        Report report = new Report("seal", "one parcel of 4 KB with a fresh passphrase, beside the 7zz process");
        report.say(Shell.line("7-Zip", "7zz", "i") + "; " + Shell.line("OpenSSL", "openssl", "version") + ".\n");
        warmUp();
        report.say("After %d parcels of ours that do not count; a process of 7zz begins anew each time.\n"
                .formatted(WARM_UP));
        seal(report);
        open(report);
        new Derivation().weigh(report);
        report.close(results);
        peer.close();
    }

    private void warmUp() throws Exception {
        ParcelReader reader = reader();
        for (int time = 0; time < WARM_UP; time++) {
            byte[] mine = write(Passphrase.random(random).value());
            check(mine.length > 0);
            Passphrase line = Passphrase.random(random);
            check(opens(reader, parcel(line), line));
        }
    }

    private void seal(Report report) {
        Sides sides = new Sides();
        for (int threads : new int[] {1, 2}) {
            sides.weighed("our archive ×" + threads, () -> Crowd.millisEach(threads, this::archive))
                    .weighed(
                            "our whole parcel ×" + threads,
                            () -> Crowd.millisEach(threads, () -> parcel(Passphrase.random(random))))
                    .weighed("7zz a -mhe=on ×" + threads, () -> Crowd.millisEach(threads, () -> peer.seal(content)))
                    .weighed(
                            "7zz a -mx=1 -mmt=1 ×" + threads,
                            () -> Crowd.millisEach(threads, () -> peer.seal(content, "-mx=1", "-mmt=1")));
        }
        Map<String, Sample> found = sides.take(4, ROUNDS);
        report.say("Sealing; *our whole parcel* also pads to the one length, opens again what it sealed, and signs:\n");
        report.table(table(found));
        double ratio = Math.min(
                        found.get("7zz a -mhe=on ×1").median(),
                        found.get("7zz a -mx=1 -mmt=1 ×1").median())
                / found.get("our archive ×1").median();
        double whole = found.get("7zz a -mhe=on ×1").median()
                / found.get("our whole parcel ×1").median();
        report.ratio("seal", ratio).ratio("parcel", whole).goal("seal ≥ 1.4 × the fastest 7zz", ratio, ratio >= 1.4);
    }

    private void open(Report report) throws Exception {
        byte[] mine = write("sheet-line-of-one-parcel");
        Path file = Files.write(peer.folder().resolve("mine.7z"), mine);
        Passphrase line = Passphrase.random(random);
        SealedParcel parcel = parcel(line);
        ParcelReader reader = reader();
        Sides sides = new Sides();
        for (int threads : new int[] {1, 2}) {
            sides.weighed(
                            "our archive ×" + threads,
                            () -> Crowd.millisEach(
                                    threads,
                                    () -> check(SevenZipReader.read(mine, "sheet-line-of-one-parcel")
                                                    .getFirst()
                                                    .content()
                                                    .length
                                            == CONTENT)))
                    .weighed(
                            "our whole parcel ×" + threads,
                            () -> Crowd.millisEach(threads, () -> check(opens(reader, parcel, line))))
                    .weighed(
                            "7zz x -so ×" + threads,
                            () -> Crowd.millisEach(
                                    threads,
                                    () -> check(peer.open(file, "sheet-line-of-one-parcel").length == CONTENT)));
        }
        Map<String, Sample> found = sides.take(4, ROUNDS);
        report.say(
                "Opening the archive of the same bytes; *our whole parcel* also checks the signature, the manifest and every field:\n");
        report.table(table(found));
        double ratio =
                found.get("7zz x -so ×1").median() / found.get("our archive ×1").median();
        report.ratio("open", ratio).goal("open ≥ 1.25 × 7zz", ratio, ratio >= 1.25);
    }

    private void archive() {
        check(write(Passphrase.random(random).value()).length > 0);
    }

    private byte[] write(String passphrase) {
        try (ArchiveKey key = KeyDerivation.derive(passphrase)) {
            return new SevenZipWriter().write(List.of(new ArchiveEntry("brief.txt", content)), key);
        }
    }

    private static SealedParcel parcel(Passphrase line) {
        return new Sealer().seal(Letters.family(new java.util.Random(1)), Letters.envelope(), line, Keys.SENDER);
    }

    private static ParcelReader reader() {
        return new ParcelReader(Clock.fixed(Letters.MOMENT, ZoneOffset.UTC));
    }

    private static boolean opens(ParcelReader reader, SealedParcel parcel, Passphrase line) {
        return reader.open(parcel.archive(), parcel.signature(), line, Keys.SENDER.publicKey())
                instanceof Opening.Opened;
    }

    private static void check(boolean right) {
        if (!right) {
            throw new IllegalStateException("A side did not give what it was asked for.");
        }
    }

    private static Table table(Map<String, Sample> found) {
        Table table = new Table("side × threads", "ms a parcel (spread)", "parcels/s");
        found.forEach((name, sample) -> table.row(name, sample, 1000 / sample.median()));
        return table;
    }
}
