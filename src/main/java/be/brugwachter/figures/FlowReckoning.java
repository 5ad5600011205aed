package be.brugwachter.figures;

import be.brugwachter.figures.FlowFigures.Counted;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the tables of one year. What is shown of a quarter is fixed when it is over and never taken back; so the year leaves out what a
 * hidden quarter would give away, and only then is split by team and OCMW. Months are of the party as a whole: two splits of one sum
 * that meet in no shown number.
 */
final class FlowReckoning {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final List<String> QUARTERS =
            List.of("Eerste kwartaal", "Tweede kwartaal", "Derde kwartaal", "Vierde kwartaal");
    private static final List<Kind> ENDS =
            List.of(Kind.HELPED, Kind.NO_HELP, Kind.NOT_REACHED, Kind.ELSEWHERE, Kind.TAKEN_BACK);

    private final Flow flow;
    private final List<Tally> tallies;
    private final Hiding hiding;
    private final List<Unit> units;

    /**
     * @param tallies of one year; what belongs to none of the units is left out everywhere
     * @param units all there are, whether anything happened there or not: a line that is missing would tell that nothing did
     */
    FlowReckoning(Flow flow, List<Tally> tallies, Hiding hiding, List<Unit> units) {
        this.flow = flow;
        this.units = List.copyOf(units);
        Set<String> known = units.stream().map(Unit::protocol).collect(Collectors.toSet());
        this.tallies = tallies.stream()
                .filter(tally -> known.contains(tally.protocol()))
                .toList();
        this.hiding = hiding;
    }

    /**
     * A protocol as a line of the table.
     *
     * @param team the local team; empty at a receiver
     * @param name of the other party
     */
    record Unit(String protocol, String team, String name) {}

    /** The tables of this year, as far as it is over in this month. */
    FlowFigures of(int year, YearMonth now) {
        List<Group> quarters = IntStream.range(0, 4)
                .filter(each -> YearMonth.of(year, each * 3 + 3).isBefore(now))
                .mapToObj(each -> quarter(year, each))
                .toList();
        List<Line> lines = quarters.stream().map(group -> look(year, group)).toList();
        return quarters.size() < 4
                ? new FlowFigures(flow, lines, Optional.empty(), List.of(), List.of(), List.of())
                : over(year, quarters, lines);
    }

    private FlowFigures over(int year, List<Group> quarters, List<Line> lines) {
        List<String> without = without(quarters);
        Optional<Group> whole = year(quarters.stream().filter(each -> !without.contains(each.name())));
        Optional<Line> line = whole.map(group -> look(year, group))
                .filter(each -> each.numbers().isPresent());
        List<String> silent =
                line.map(shown -> silent(shown, whole.orElseThrow())).orElseGet(List::of);
        List<Counted> counted = flow == Flow.SENDING
                ? refusals()
                : line.map(shown -> ends(year)).orElseGet(List::of);
        return new FlowFigures(flow, lines, line, without, silent, counted);
    }

    private Line look(int year, Group group) {
        return group.line(flow, hiding.look(named(year, group.branch(flow))));
    }

    private Branch named(int year, Branch root) {
        return new Branch(flow + " " + year + " " + root.name(), root.amounts(), root.below());
    }

    private Group quarter(int year, int quarter) {
        List<Group> months = IntStream.rangeClosed(quarter * 3 + 1, quarter * 3 + 3)
                .mapToObj(month -> Group.of(
                        Month.of(month).getDisplayName(TextStyle.FULL, DUTCH),
                        tallies.stream().filter(tally -> tally.month().equals(YearMonth.of(year, month)))))
                .toList();
        return Group.sum(QUARTERS.get(quarter), months);
    }

    /** The hidden quarters, unless they hide each other: then the year may tell their sum. */
    private List<String> without(List<Group> quarters) {
        List<Branch> hidden = quarters.stream()
                .map(group -> group.branch(flow))
                .filter(Branch::small)
                .toList();
        return Hiding.enough(hidden)
                ? List.of()
                : hidden.stream().map(Branch::name).toList();
    }

    private Optional<Group> year(Stream<Group> quarters) {
        Map<String, List<Tally>> all =
                quarters.flatMap(group -> group.tallies().stream()).collect(Collectors.groupingBy(Tally::protocol));
        List<Group> teams = units.stream()
                .map(Unit::team)
                .distinct()
                .sorted()
                .map(team -> team(team, all))
                .toList();
        return teams.isEmpty() ? Optional.empty() : Optional.of(Group.sum("Het hele jaar", teams));
    }

    private Group team(String team, Map<String, List<Tally>> all) {
        return Group.sum(
                team,
                units.stream()
                        .filter(unit -> unit.team().equals(team))
                        .sorted(Comparator.comparing(Unit::name))
                        .map(unit -> Group.of(unit.name(), all.getOrDefault(unit.protocol(), List.of()).stream()))
                        .toList());
    }

    private static List<String> silent(Line shown, Group whole) {
        Set<String> open = shown.below().stream()
                .flatMap(team -> team.below().stream())
                .filter(unit -> unit.numbers().isPresent())
                .map(Line::name)
                .collect(Collectors.toSet());
        return whole.below().stream()
                .flatMap(team -> team.below().stream())
                .filter(unit -> open.contains(unit.name()) && unit.count(Kind.SILENT) > 0)
                .map(Group::name)
                .distinct()
                .toList();
    }

    /** Only what happened often enough: a line for the others would say that they happened. */
    private List<Counted> refusals() {
        return tallies.stream()
                .filter(tally -> tally.kind() == Kind.REFUSED)
                .collect(Collectors.groupingBy(Tally::detail, TreeMap::new, Collectors.summingInt(Tally::count)))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() >= Hiding.FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new Counted(each.getKey(), Optional.of(each.getValue())))
                .toList();
    }

    private List<Counted> ends(int year) {
        Group all = Group.of("", tallies.stream());
        Branch ends = Branch.sum(
                "einde " + year,
                ENDS.stream()
                        .map(kind -> Branch.leaf(kind.name(), all.count(kind)))
                        .toList());
        return hiding.look(ends).below().stream()
                .map(each -> new Counted(each.name(), each.amounts().map(List::getFirst)))
                .toList();
    }
}
