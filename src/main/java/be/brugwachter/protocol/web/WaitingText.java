package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Finding;
import be.brugwachter.protocol.Findings;
import be.brugwachter.protocol.Part;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.RegistrationDesk;
import java.util.List;
import java.util.UUID;

/**
 * A text that waits for a second person, with what she should compare with the signed document.
 *
 * @param id the proposal
 * @param name with which OCMW
 * @param since the day it was proposed
 * @param facts what to compare, line by line
 * @param errors what the register finds wrong in it, in words; it may enter all the same
 * @param text the text as data
 * @param signed the signed document
 * @param own whether who looks proposed it
 */
record WaitingText(
        UUID id,
        String name,
        String since,
        List<Part.Line> facts,
        List<String> errors,
        UUID text,
        UUID signed,
        boolean own) {
    static WaitingText of(RegistrationDesk.Waiting waiting, UUID viewer) {
        Protocol protocol = waiting.protocol();
        return new WaitingText(
                waiting.proposal().id(),
                protocol.receiver().name(),
                Dates.dutch(Dates.day(waiting.proposal().at())),
                facts(protocol),
                Findings.of(protocol).stream()
                        .filter(each -> each.severity() == Finding.Severity.ERROR)
                        .map(each -> each.article() + ": " + each.says())
                        .toList(),
                waiting.text().id(),
                waiting.signed().id(),
                waiting.proposal().by().equals(viewer));
    }

    private static List<Part.Line> facts(Protocol protocol) {
        return List.of(
                new Part.Line("Versie", protocol.id() + ", versie " + protocol.version()),
                new Part.Line(
                        "Afzender",
                        protocol.sender().name() + ", "
                                + protocol.sender().number().dotted()),
                new Part.Line(
                        "Ontvanger",
                        protocol.receiver().name() + ", "
                                + protocol.receiver().number().dotted()),
                new Part.Line("Mailadres in de tekst", protocol.mailbox().asWritten()),
                new Part.Line("Getekend", Dates.dutch(protocol.signature().signedOn())),
                new Part.Line("Geldt vanaf", Dates.dutch(protocol.inForceFrom())),
                new Part.Line("Opzegtermijn", protocol.noticePeriodMonths() + " maanden"));
    }
}
