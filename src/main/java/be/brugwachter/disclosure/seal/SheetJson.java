package be.brugwachter.disclosure.seal;

import be.brugwachter.disclosure.PassphraseSheet;
import be.brugwachter.disclosure.PrintedSheet;
import be.brugwachter.disclosure.SheetFile;
import be.brugwachter.parcel.Passphrase;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.EmailAddress;
import be.brugwachter.shared.Party;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A sheet as it is written in its file, before it is locked. Reading is strict. */
public final class SheetJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** PostgreSQL knows no moment as far off as Java does. */
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private SheetJson() {}

    /** The sheet in UTF-8: to be locked at once. */
    public static byte[] write(SheetFile sheet) {
        List<Row> rows = sheet.lines().stream()
                .map(line -> new Row(line.number(), line.passphrase().value()))
                .toList();
        return JSON.writeValueAsBytes(new Written(
                sheet.name(),
                sheet.protocol().value(),
                sheet.sender().key(),
                sheet.fingerprint(),
                sheet.answersTo().value(),
                sheet.boxKey(),
                sheet.expires().toString(),
                rows));
    }

    /** The sheet again; empty when it is none. */
    public static Optional<SheetFile> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, Written.class).sheet());
        } catch (JacksonException | IllegalArgumentException | DateTimeException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private record Written(
            String name,
            String protocol,
            String sender,
            String fingerprint,
            String answersTo,
            String boxKey,
            String expires,
            List<Row> lines) {
        SheetFile sheet() {
            if (!isSheet()) {
                throw new IllegalArgumentException("This is no sheet.");
            }
            return new SheetFile(
                    name,
                    new ProtocolId(protocol),
                    Party.of(sender),
                    fingerprint,
                    new EmailAddress(answersTo),
                    boxKey,
                    Instant.parse(expires),
                    lines.stream().map(Row::line).toList());
        }

        /** What the table of sheets and lines has room for. */
        private boolean isSheet() {
            long numbers = lines.stream()
                    .map(Row::number)
                    .filter(number -> number >= 1 && number <= PassphraseSheet.LINES)
                    .distinct()
                    .count();
            return numbers == lines.size()
                    && numbers > 0
                    && name.matches("[\\p{Alnum}-]{1,40}")
                    && SheetBox.isOpenKey(boxKey)
                    && fingerprint.matches("[\\p{Alnum}: -]{1,120}")
                    && Instant.parse(expires).isBefore(LAST);
        }

        @Override
        public String toString() {
            return "Written[…]";
        }
    }

    private record Row(int number, String passphrase) {
        PrintedSheet.Line line() {
            return new PrintedSheet.Line(
                    number, Passphrase.parse(passphrase).orElseThrow(IllegalArgumentException::new));
        }

        @Override
        public String toString() {
            return "Row[…]";
        }
    }
}
