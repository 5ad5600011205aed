package be.brugwachter.accountability.web;

import be.brugwachter.accountability.OwedAnswer;
import be.brugwachter.accountability.OwedAnswer.Kind;
import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A protocol on the page of the evidence, by its other party.
 *
 * @param asks whether this party can ask the other for evidence now
 * @param answers what was asked, the newest first
 */
record PartnerCard(String id, String name, boolean asks, List<Answer> answers) {
    static List<PartnerCard> all(List<Protocol> protocols, List<OwedAnswer> owed, Clock clock) {
        return protocols.stream()
                .map(each -> of(
                        each,
                        owed.stream()
                                .filter(answer -> answer.protocol().equals(each.id()))
                                .toList(),
                        clock))
                .toList();
    }

    private static PartnerCard of(Protocol protocol, List<OwedAnswer> owed, Clock clock) {
        boolean sender = protocol.sideOf(Walls.party()).orElseThrow() == Side.SENDER;
        boolean running = owed.stream().anyMatch(each -> each.kind() == Kind.EVIDENCE && each.open());
        return new PartnerCard(
                protocol.id().value(),
                protocol.profile(sender ? Side.RECEIVER : Side.SENDER).name(),
                sender && !running,
                owed.stream().map(each -> Answer.of(each, clock)).toList());
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
        static Answer of(OwedAnswer each, Clock clock) {
            String asked = each.kind() == Kind.EVIDENCE ? "Bewijs gevraagd op " : "Lijst van verwerkers gestuurd op ";
            return new Answer(
                    each.id(),
                    asked + Dates.dutch(Dates.day(each.askedAt())),
                    state(each, each.late(clock.instant())),
                    each.open() ? each.late(clock.instant()) ? "fout" : "onderweg" : "goed",
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
