package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.FilingDesk;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a second person.
 *
 * @param id the proposal
 * @param what what it is
 * @param about with which OCMW
 * @param since the day it was proposed
 * @param document the document to read first
 * @param current whether it is about the version of the text that counts now
 * @param own whether who looks proposed it
 */
record WaitingRow(
        UUID id,
        String what,
        String about,
        String since,
        @Nullable UUID document,
        boolean current,
        boolean own) {
    static WaitingRow of(FilingDesk.Waiting waiting, UUID viewer) {
        return new WaitingRow(
                waiting.proposal().id(),
                waiting.kind().dutch(),
                waiting.protocol().receiver().name(),
                Dates.dutch(Dates.day(waiting.proposal().at())),
                waiting.document(),
                waiting.current(),
                waiting.proposal().by().equals(viewer));
    }
}
