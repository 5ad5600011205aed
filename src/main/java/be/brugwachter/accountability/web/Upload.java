package be.brugwachter.accountability.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FiledDocument;
import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.shared.Role;
import be.brugwachter.staff.SignedIn;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.web.multipart.MultipartFile;

/** What somebody typed and chose in a form of this room. */
final class Upload {
    private static final int LONGEST = 120;

    private Upload() {}

    /** A PDF of at most five megabytes. */
    static Optional<FiledDocument> pdf(MultipartFile file) throws IOException {
        return file(file, FiledDocument.LARGEST, FiledDocument::isTakeable);
    }

    /** The answer to a request: a PDF on paper's way, or the pack of another Brugwachter. It is kept, never opened here. */
    static Optional<FiledDocument> answer(MultipartFile file) throws IOException {
        return file(file, FiledDocument.LARGEST_ANSWER, FiledDocument::isAnswer);
    }

    private static Optional<FiledDocument> file(MultipartFile file, int most, Predicate<byte[]> takeable)
            throws IOException {
        if (file.getSize() > most) {
            return Optional.empty();
        }
        String name = FiledDocument.tame(
                Optional.ofNullable(file.getOriginalFilename()).orElse("document"));
        return Optional.of(file.getBytes())
                .filter(takeable)
                .map(bytes -> new FiledDocument(UUID.randomUUID(), new ProtocolId("bewijs"), name, bytes));
    }

    /** The day that was typed, when it is not to come. */
    static Optional<LocalDate> past(String typed, Clock clock) {
        return Dates.read(typed).filter(day -> !day.isAfter(Dates.day(clock.instant())));
    }

    /** A short name: letters, digits and the signs of a name or an address. */
    static Optional<String> label(String typed) {
        String text = typed.strip();
        return Optional.of(text)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
                .filter(each -> each.matches("[\\p{L}\\p{N} .,&'()@+/_-]+"));
    }

    /** In which of the two functions of these pages somebody acts. */
    static Role role(SignedIn person) {
        return person.roles().contains(Role.DPO) ? Role.DPO : Role.PROTOCOL_MANAGER;
    }
}
