package be.brugwachter.family;

import be.brugwachter.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changes for whom when the master says something else on a point. Nothing is changed by asking.
 *
 * @param point what would change
 * @param master what most say now; empty words when none is the most
 * @param changing who follows the master and would change
 * @param already who says the new value today
 * @param deviating who has another value of its own and keeps it
 */
public record MasterChange(
        Point point, String master, List<Affected> changing, List<Affected> already, List<Affected> deviating) {
    /**
     * An OCMW.
     *
     * @param says what its protocol says now
     * @param signers who would sign an amendment
     */
    public record Affected(String id, String name, String says, List<String> signers) {}

    /** The points for which asking makes sense: those that a family shares. */
    public static List<Point> points() {
        return Stream.of(Point.values()).filter(point -> !point.kind().own()).toList();
    }

    /**
     * Who would change.
     *
     * @param wish the new value in the form in which values are compared; empty when only other words are meant
     */
    public static MasterChange of(Point point, Optional<String> wish, List<Protocol> protocols) {
        List<Member> members = Member.of(protocols);
        Master master = Master.of(point, members);
        List<Affected> changing = new ArrayList<>();
        List<Affected> already = new ArrayList<>();
        List<Affected> deviating = new ArrayList<>();
        for (Member member : members) {
            Optional<String> says = member.says(point).map(Value::exact);
            boolean follows =
                    master.value().isEmpty() || says.equals(master.value().map(Value::exact));
            if (wish.isPresent() && says.equals(wish)) {
                already.add(affected(point, member));
            } else if (follows) {
                changing.add(affected(point, member));
            } else {
                deviating.add(affected(point, member));
            }
        }
        return new MasterChange(point, master.shown(), changing, already, deviating);
    }

    private static Affected affected(Point point, Member member) {
        Protocol protocol = member.protocol();
        List<String> signers = Stream.of(protocol.sender(), protocol.receiver())
                .flatMap(party -> party.representatives().stream()
                        .map(each -> each.name() + " (" + party.name() + ", " + each.function() + ")"))
                .toList();
        return new Affected(
                member.id(), member.name(), member.says(point).map(Value::shown).orElse("niets"), signers);
    }
}
