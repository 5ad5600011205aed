package be.brugwachter.intake.web;

import be.brugwachter.disclosure.ReceivedParcel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A parcel that a person brings: a whole mail, or an archive and its signature. What it is, only its bytes and keys say. */
final class DroppedParcel {
    private static final int LONGEST_MAIL = 1024 * 1024;
    private static final int LONGEST_FILE = 64 * 1024;

    private DroppedParcel() {}

    /** The one parcel in these files; empty when there is none, or something else lies among them. */
    static Optional<ReceivedParcel> in(List<MultipartFile> files) throws IOException {
        if (files.size() == 1) {
            Optional<MultipartFile> mail = only(files, ".eml", LONGEST_MAIL);
            return mail.isPresent() ? ReceivedParcel.inMail(mail.get().getBytes()) : Optional.empty();
        }
        Optional<MultipartFile> archive = only(files, ".7z", LONGEST_FILE);
        Optional<MultipartFile> signature = only(files, ".p7s", LONGEST_FILE);
        return files.size() == 2 && archive.isPresent() && signature.isPresent()
                ? Optional.of(new ReceivedParcel(
                        UUID.randomUUID(),
                        archive.get().getBytes(),
                        signature.get().getBytes()))
                : Optional.empty();
    }

    private static Optional<MultipartFile> only(List<MultipartFile> files, String ending, int longest) {
        return files.stream()
                .filter(file -> name(file).endsWith(ending) && file.getSize() <= longest)
                .findFirst();
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
