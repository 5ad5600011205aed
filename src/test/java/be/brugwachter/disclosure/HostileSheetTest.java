package be.brugwachter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import be.brugwachter.disclosure.seal.SheetBox;
import be.brugwachter.disclosure.seal.SheetJson;
import be.brugwachter.parcel.Keys;
import be.brugwachter.parcel.Letters;
import be.brugwachter.parcel.Mutants;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes made to hurt the readers of sheet files and key files. */
class HostileSheetTest {
    private static final int MUTANTS = 1_000;
    private static final String LINE = "k7qd-3m9x-0vtr-hz58";

    @Test
    void aSheetNestedAMillionDeepIsNone() {
        assertThat(SheetJson.read(("{\"name\":" + "[".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void aBrokenSheetFileOrKeyFileIsNone(long seed) {
        SheetBox.Pair pair = SheetBox.newPair();
        PeerFile peer = PeerFile.read(PeerFile.write(Letters.RECEIVER, pair.open(), Keys.SENDER, Letters.MOMENT))
                .orElseThrow();
        byte[] keyFile = PeerFile.write(Letters.RECEIVER, pair.open(), Keys.SENDER, Letters.MOMENT);
        byte[] sheetFile = sheet(25).lockedTo(peer);
        assertThat(SheetFile.open(sheetFile, Letters.RECEIVER, pair.secret())).isPresent();
        Mutants mutants = new Mutants(seed);
        for (int n = 0; n < MUTANTS; n++) {
            byte[] mutant = mutants.of(sheetFile);
            boolean same = Arrays.equals(mutant, sheetFile);
            assertThat(SheetFile.open(mutant, Letters.RECEIVER, pair.secret()).isPresent())
                    .isEqualTo(same);
            PeerFile.read(mutants.of(keyFile))
                    .ifPresent(read -> assertThat(read).isEqualTo(peer));
            SheetJson.read(mutants.of(SheetJson.write(sheet(25))));
        }
    }

    /** Anybody may lock a file to a receiver's public key: what is inside it must be a sheet, or it is none. */
    @ParameterizedTest
    @CsvSource({
        "'\"number\":1,','\"number\":2,'",
        "'\"number\":3,','\"number\":26,'",
        "'\"number\":3,','\"number\":0,'",
        "2027-05-21T10:00:00Z, +1000000000-12-31T23:59:59Z",
        "B-3, 'B-3 <b>'"
    })
    void aSheetThatNoSheetCanBeIsNotRead(String written, String instead) {
        String json = new String(SheetJson.write(sheet(25)), StandardCharsets.UTF_8);
        assertThat(SheetJson.read(json.getBytes(StandardCharsets.UTF_8))).isPresent();
        assertThat(json).contains(written);
        assertThat(SheetJson.read(json.replace(written, instead).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static SheetFile sheet(int lines) {
        return new SheetFile(
                "B-3",
                new ProtocolId("opgroeien-ocmw-brugge"),
                Letters.SENDER,
                Keys.SENDER.publicKey().fingerprint(),
                new EmailAddress("terug@gezin.example"),
                SheetBox.newPair().open(),
                Instant.parse("2027-05-21T10:00:00Z"),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n ->
                                new PrintedSheet.Line(n, Passphrase.parse(LINE).orElseThrow()))
                        .toList());
    }
}
