package be.brugwachter.protocol.web;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.ClauseProofs;
import be.brugwachter.protocol.ClauseRow;
import be.brugwachter.protocol.WorkingTerms;
import java.util.Arrays;
import java.util.List;

/**
 * A clause on the page of one protocol.
 *
 * @param row what it asks, and what the software does
 * @param term what the parties chose where the text has no number; empty where it needs none
 * @param proof what carries and proves it in the version that runs
 */
record ClauseLine(ClauseRow row, String term, ClauseProofs.Proof proof) {
    static List<ClauseLine> all(ClauseProofs proofs, WorkingTerms terms) {
        return Arrays.stream(Clause.values())
                .map(clause -> new ClauseLine(ClauseRow.of(clause), term(clause, terms), proofs.of(clause)))
                .toList();
    }

    private static String term(Clause clause, WorkingTerms terms) {
        return switch (clause) {
            case NO_END_WITHOUT_CONTACT -> terms.maximumWithoutContact().dutch();
            case FLAW_REPORTED, LAW_CHANGE_TOLD, PROCESSOR_CHANGE_TOLD, PROCESSOR_LIST_EXCHANGED ->
                terms.atOnce().dutch();
            case FLAW_EXAMINED, FLAW_ANSWERED, PROOF_ON_REQUEST ->
                terms.reasonableTime().dutch();
            case BREACH_TOLD -> terms.withoutUndueDelay().dutch();
            case RECEIVER_UNDER_SECRECY -> terms.declarationOfReaders().dutch();
            case OCMW_OF_RESIDENCE -> terms.residence().meaning().dutch();
            default -> "";
        };
    }
}
