package be.brugwachter.accountability.web;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.accountability.PackAnswerDesk.Asked;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.trust.Walls;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A protocol on the page of the evidence, by its other party.
 *
 * @param asks whether this party can ask the other for evidence now
 * @param asked when the other party asked ours, sealed, and by when it wants an answer; empty when no question waits
 * @param answers what was asked, the newest first
 */
record PartnerCard(String id, String name, boolean asks, String asked, List<Answer> answers) {
    static PartnerCard of(Protocol protocol, List<OwedAnswer> all, List<Asked> asked, Instant now) {
        boolean sender = protocol.sideOf(Walls.party()).orElseThrow() == Side.SENDER;
        List<OwedAnswer> owed = all.stream()
                .filter(each -> each.protocol().equals(protocol.id()))
                .toList();
        boolean running = owed.stream().anyMatch(each -> each.kind() == Kind.EVIDENCE && each.open());
        return new PartnerCard(
                protocol.id().value(),
                protocol.other(Walls.party()).name(),
                sender && !running,
                asked.stream()
                        .filter(each -> each.protocol().id().equals(protocol.id()))
                        .findFirst()
                        .map(PartnerCard::wanted)
                        .orElse(""),
                owed.stream().map(each -> Answer.of(each, now)).toList());
    }

    private static String wanted(Asked asked) {
        return "Gevraagd op " + Dates.dutch(asked.letter().letter().moment()) + ", antwoord tegen "
                + Dates.dutch(asked.due()) + ".";
    }

    /**
     * Something that was asked.
     *
     * @param what in a few words, with its day
     * @param state where it stands
     * @param flag the colour of that
     * @param file whether what came can be taken along
     */
    record Answer(UUID id, String what, String state, String flag, boolean open, boolean file) {
        static Answer of(OwedAnswer each, Instant now) {
            String asked = each.kind() == Kind.EVIDENCE ? "Bewijs gevraagd op " : "Lijst van verwerkers gestuurd op ";
            return new Answer(
                    each.id(),
                    asked + Dates.dutch(Dates.day(each.askedAt())),
                    state(each, each.late(now)),
                    each.open() ? each.late(now) ? "fout" : "onderweg" : "goed",
                    each.open(),
                    each.document() != null);
        }

        private static String state(OwedAnswer each, boolean late) {
            if (each.answeredOn() != null) {
                return "antwoord kwam op " + Dates.dutch(each.answeredOn());
            }
            return (late ? "te laat: had er moeten zijn op " : "antwoord verwacht tegen ")
                    + Dates.dutch(each.lastDay());
        }
    }
}
