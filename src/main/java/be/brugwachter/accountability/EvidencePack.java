package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Dates;
import java.time.LocalDate;
import java.util.List;

/**
 * What a party shows of its measures under one protocol (art. 6): the same for people and for machines. About measures, never about a
 * family, and never about what became of one; counts of that kind have no place in the type.
 *
 * @param party who shows, and its number
 * @param other to whom
 * @param protocol lasting name and version
 * @param moment when it was made, ISO 8601
 * @param sections measure by measure; what lacks says so
 * @param clauses every clause with what carries and proves it
 */
public record EvidencePack(
        String party, String other, String protocol, String moment, List<Section> sections, List<ClauseProof> clauses) {
    public EvidencePack {
        sections = List.copyOf(sections);
        clauses = List.copyOf(clauses);
    }

    /**
     * One measure.
     *
     * @param key for a machine
     * @param clause the clause it shows, or the nearest
     * @param present whether it can be shown; when not, a line says what lacks
     */
    public record Section(String key, String title, Clause clause, boolean present, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One fact of a measure.
     *
     * @param key for a machine
     * @param label for people
     * @param text for people
     * @param data for a machine: a day as ISO 8601, anything else as people read it
     */
    public record Line(String key, String label, String text, String data) {
        static Line of(String key, String label, String text) {
            return new Line(key, label, text, text);
        }

        static Line on(String key, String label, LocalDate day) {
            return new Line(key, label, Dates.dutch(day), day.toString());
        }
    }

    /**
     * A clause and its proof.
     *
     * @param summary in a few Dutch words
     */
    public record ClauseProof(Clause clause, String summary, List<String> code, List<String> tests) {
        public ClauseProof {
            code = List.copyOf(code);
            tests = List.copyOf(tests);
        }
    }
}
