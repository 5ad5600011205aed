package be.brugwachter.intake.web;

import be.brugwachter.disclosure.ChannelFacts;
import be.brugwachter.intake.Partner;
import java.util.List;

/**
 * A partner as the list shows it.
 *
 * @param way the path of the page of its mailbox and sheets
 * @param state whether something can go there
 * @param flag its colour
 * @param people who may receive a client
 */
record PartnerCard(
        String id,
        String name,
        String kind,
        String number,
        String way,
        String state,
        String flag,
        List<People.Choice> people) {
    static PartnerCard of(Partner partner, ChannelFacts facts) {
        boolean open = facts.testAnswered() && facts.sheetLive();
        return new PartnerCard(
                partner.id().toString(),
                partner.name(),
                partner.kind().dutch(),
                partner.organisation().number().dotted(),
                "/kanaal/" + partner.way(),
                open ? "de weg is open" : "de weg is nog niet open",
                open ? "goed" : "let-op",
                partner.named().stream()
                        .map(person -> new People.Choice(person.id().toString(), person.words()))
                        .toList());
    }
}
