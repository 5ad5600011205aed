package be.brugwachter.family;

import be.brugwachter.clause.Clause;
import be.brugwachter.protocol.Protocol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All protocols of a party beside each other: what they share once, and per OCMW only what it says itself.
 *
 * @param columns the protocols
 * @param groups the points by article, in the order of the text
 */
public record DeviationTable(List<Column> columns, List<Group> groups) {
    /** A protocol: its id and its OCMW. */
    public record Column(String id, String name) {}

    /**
     * The points of one article.
     *
     * @param clauses what all texts of the family ask there, in our words
     */
    public record Group(String article, List<String> clauses, List<Line> lines) {}

    /**
     * One point over all protocols.
     *
     * @param master what most say; empty words when none is the most, or when each has its own
     */
    public record Line(Point point, String master, List<Cell> cells) {}

    /** What one protocol says on a point. */
    public record Cell(String protocol, String text, Mark mark) {}

    /** How a value stands to the master. */
    public enum Mark {
        SAME("zelfde"),
        OWN("eigen"),
        DIFFERENT("wijkt af"),
        SILENT("zegt niets");

        private final String dutch;

        Mark(String dutch) {
            this.dutch = dutch;
        }

        /** The word people read, so that no colour is needed. */
        public String dutch() {
            return dutch;
        }
    }

    /** The table of these protocols. */
    public static DeviationTable of(List<Protocol> protocols) {
        List<Member> members = Member.of(protocols);
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (Point point : Point.values()) {
            if (members.stream().anyMatch(each -> each.says(point).isPresent())) {
                lines.computeIfAbsent(point.article(), none -> new ArrayList<>())
                        .add(line(point, members));
            }
        }
        return new DeviationTable(
                members.stream().map(each -> new Column(each.id(), each.name())).toList(),
                lines.entrySet().stream()
                        .map(each -> new Group(each.getKey(), clauses(each.getKey()), each.getValue()))
                        .toList());
    }

    private static Line line(Point point, List<Member> members) {
        Master master = Master.of(point, members);
        return new Line(
                point,
                master.shown(),
                members.stream().map(each -> cell(point, each, master)).toList());
    }

    private static Cell cell(Point point, Member member, Master master) {
        String text = member.says(point).map(Value::shown).orElse("");
        Mark mark = member.says(point).map(value -> mark(point, value, master)).orElse(Mark.SILENT);
        return new Cell(member.id(), text, mark);
    }

    private static Mark mark(Point point, Value value, Master master) {
        if (point.kind().own()) {
            return Mark.OWN;
        }
        return master.is(value) ? Mark.SAME : Mark.DIFFERENT;
    }

    private static List<String> clauses(String article) {
        return Arrays.stream(Clause.values())
                .filter(clause -> List.of(clause.place().split(", | en ", -1)).contains(article))
                .map(Clause::wording)
                .toList();
    }
}
