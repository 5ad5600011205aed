package be.brugwachter.consent;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The information sheets that this version carries, one per language, and those of the editions before: consents refer to them. */
public final class InformationSheets {
    private static final List<InformationSheet> NOW =
            edition("2026-2", "nl", "fr", "en", "ar", "tr", "uk", "fa", "bg", "ro");
    private static final List<InformationSheet> BEFORE = edition("2026-1", "nl", "fr", "en");

    /** Every sheet of today, Dutch first. */
    public List<InformationSheet> all() {
        return NOW;
    }

    /** The sheet of today in this language, if there is one. */
    public Optional<InformationSheet> in(String language) {
        return NOW.stream().filter(sheet -> sheet.language().equals(language)).findFirst();
    }

    /**
     * The sheet that a parent saw, when it is still the one of today; otherwise it is shown anew.
     *
     * @param mark what stood on the page that was shown
     */
    @Upholds(Clause.INFORMED)
    public Optional<InformationSheet> shown(String language, String mark) {
        return in(language).filter(sheet -> sheet.mark().equals(mark));
    }

    /** A sheet of any edition, for who asks what a consent of then was about. */
    public Optional<InformationSheet> edition(String language, String version) {
        return Stream.concat(NOW.stream(), BEFORE.stream())
                .filter(sheet -> sheet.language().equals(language))
                .filter(sheet -> sheet.version().equals(version))
                .findFirst();
    }

    /** The version that a consent of today refers to. */
    public String version() {
        return NOW.getFirst().version();
    }

    private static List<InformationSheet> edition(String version, String... languages) {
        return Stream.of(languages)
                .map(language -> SheetReader.read(version, language))
                .toList();
    }
}
