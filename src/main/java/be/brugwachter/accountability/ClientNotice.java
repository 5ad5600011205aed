package be.brugwachter.accountability;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an OCMW tells a client about data that it did not get from that client (GDPR article 14), in plain words: one answer per
 * question of the article. The facts come out of the protocol; what it does not know, stays a line to fill in, and says so.
 *
 * @param receiver the name of the OCMW
 * @param protocol the protocol's lasting name and version
 * @param answers one per {@link Question}, in their order
 */
public record ClientNotice(String receiver, String protocol, List<Answer> answers) {
    public ClientNotice {
        answers = List.copyOf(answers);
    }

    /** What article 14 asks, in the order in which a person wants to know it. */
    public enum Question {
        WHO("Wie zijn wij?", "lid 1, a"),
        SOURCE("Van wie hebben wij uw gegevens?", "lid 2, f"),
        WHAT("Welke gegevens kregen wij?", "lid 1, d"),
        WHY("Waarvoor gebruiken wij ze?", "lid 1, c"),
        GROUND("Waarom mag dat?", "lid 1, c"),
        WHO_SEES("Wie ziet ze?", "lid 1, e"),
        ABROAD("Gaan ze naar een land buiten Europa?", "lid 1, f"),
        HOW_LONG("Hoelang houden wij ze bij?", "lid 2, a"),
        RIGHTS("Wat mag u ons vragen?", "lid 2, c"),
        CONSENT("Mag u nog nee zeggen?", "lid 2, d"),
        MACHINE("Beslist een computer over u?", "lid 2, g"),
        OFFICER("Wie let bij ons op uw privacy?", "lid 1, b"),
        COMPLAINT("Bent u niet tevreden?", "lid 2, e");

        private final String dutch;
        private final String place;

        Question(String dutch, String place) {
            this.dutch = dutch;
            this.place = place;
        }

        /** The heading people read. */
        public String dutch() {
            return dutch;
        }

        /** Where article 14 asks it. */
        public String place() {
            return place;
        }
    }

    /**
     * The answer to one question.
     *
     * @param lines short sentences
     * @param toFill what the protocol does not know and the OCMW writes in; empty when nothing is missing
     */
    public record Answer(Question question, List<String> lines, Optional<String> toFill) {
        public Answer {
            lines = List.copyOf(lines);
        }

        static Answer of(Question question, String... lines) {
            return new Answer(question, List.of(lines), Optional.empty());
        }

        Answer fill(String missing) {
            return new Answer(question, lines, Optional.of(missing));
        }
    }

    /**
     * The notice of the receiver of a protocol.
     *
     * @param supervisors with whom a client may complain
     */
    public static ClientNotice of(Standing standing, List<String> supervisors) {
        Protocol protocol = standing.protocol();
        ClientNoticeText text = new ClientNoticeText(standing, supervisors);
        return new ClientNotice(
                protocol.receiver().name(),
                protocol.id() + ", versie " + protocol.version(),
                Arrays.stream(Question.values()).map(text::answer).toList());
    }

    /** What must be filled in before it is handed out. */
    public List<Answer> unfinished() {
        return answers.stream().filter(answer -> answer.toFill().isPresent()).toList();
    }
}
