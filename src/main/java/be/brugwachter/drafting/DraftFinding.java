package be.brugwachter.drafting;

import be.brugwachter.protocol.Finding.Severity;

/**
 * Something to look at in a draft.
 *
 * @param field the name of the field it is about; {@code text} when it is about none
 * @param severity how bad
 * @param place where in the text, as people cite it
 * @param sentence one Dutch sentence
 */
public record DraftFinding(String field, Severity severity, String place, String sentence) {
    /** Something wrong in one field. */
    static DraftFinding error(String field, String place, String sentence) {
        return new DraftFinding(field, Severity.ERROR, place, sentence);
    }
}
