package be.brugwachter.drafting;

import be.brugwachter.drafting.file.DraftPdf;
import be.brugwachter.drafting.file.DraftWord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A draft in every form people take it away in; all of them come from the same pieces.
 *
 * @param terms what was filled in
 * @param progress how far it came
 */
public record Draft(DraftTerms terms, Progress progress) {
    /** The pieces of its text. */
    public List<Block> blocks() {
        return DraftText.of(terms, progress);
    }

    /** Plain text. */
    public String text() {
        return DraftText.plain(blocks());
    }

    /** A Word file; marked as a draft until it is signed. */
    public byte[] word() {
        return DraftWord.write(blocks());
    }

    /** A PDF that a screen reader can read (PDF/UA); marked as a draft until it is signed. */
    public byte[] pdf() {
        return DraftPdf.write(blocks());
    }

    /** Data of the register, UTF-8. Complete when {@link DraftCheck} finds nothing missing. */
    public byte[] yaml() {
        String first = progress.signed() == null
                ? "# ONTWERP, nog niet ondertekend. Bij signature staat de dag van inwerkingtreding, tot er een dag van tekenen is.\n"
                : "";
        return (first + Master.yaml(DraftData.of(terms, progress))).getBytes(StandardCharsets.UTF_8);
    }
}
