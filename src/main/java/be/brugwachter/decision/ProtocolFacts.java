package be.brugwachter.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The protocol and its life. Days are days in Brussels.
 *
 * @param id its lasting name
 * @param version its version
 * @param signedByBoth whether the text signed by both parties is on file
 * @param inForceFrom the first day it is in force
 * @param noticeEnds the end that a notice gives it; open when nobody gave notice
 * @param stoppedForMisuse whether Opgroeien regie ended it for misuse (art. 8)
 * @param senderAdvice when the sender's data protection officer advised
 * @param receiverAdvice when the receiver's data protection officer advised
 */
public record ProtocolFacts(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable Boolean signedByBoth,
        @Nullable LocalDate inForceFrom,
        @Nullable End noticeEnds,
        @Nullable Boolean stoppedForMisuse,
        @Nullable LocalDate senderAdvice,
        @Nullable LocalDate receiverAdvice) {}
