package be.brugwachter.correspondence.web;

import be.brugwachter.correspondence.OfficerLetter;
import be.brugwachter.correspondence.OfficerLetter.Kind;
import be.brugwachter.correspondence.ReceivedLetter;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.protocol.Dates;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as the pages show it.
 *
 * @param title what it is about, in a few words
 * @param from the other party
 * @param came the day it came
 * @param read the day an officer said it was read; empty as long as nobody did
 * @param lines what it says
 * @param page where this party goes on with it; empty when there is nothing to do
 * @param step the words on the way there
 * @param urgent whether a clock of 72 hours runs
 * @param asksWord whether the other party hears that it was read
 */
record LetterView(
        UUID id,
        String title,
        String from,
        String came,
        String read,
        List<String> lines,
        String page,
        String step,
        boolean urgent,
        boolean asksWord) {
    static LetterView of(ReceivedLetter received, String from, Optional<String> page) {
        OfficerLetter letter = received.letter();
        NoticeKind kind = letter.matter().kind();
        return new LetterView(
                letter.id(),
                letter.title(),
                from,
                Dates.dutch(received.came()),
                received.read() == null ? "" : Dates.dutch(received.read()),
                letter.lines(),
                page.orElse(""),
                letter.kind() == Kind.ANSWER ? "Bekijk het bewijs" : step(kind),
                kind == NoticeKind.BREACH || kind == NoticeKind.HOST_BREACH,
                letter.asksWord());
    }

    private static String step(NoticeKind kind) {
        return switch (kind) {
            case BREACH, BREACH_UPDATED, HOST_BREACH -> "Ga naar dit lek in ons register";
            case EVIDENCE_ASKED -> "Maak de bundel en stuur ze verzegeld";
            case LAW_CHANGED -> "Bekijk het protocol";
            default -> "Bekijk onze eigen lijst";
        };
    }
}
