package be.brugwachter.figures;

import be.brugwachter.figures.Line.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tallies that belong together, and how they are split: exact, for this room only. */
record Group(String name, List<Tally> tallies, List<Group> below) {
    Group {
        tallies = List.copyOf(tallies);
        below = List.copyOf(below);
    }

    static Group of(String name, Stream<Tally> tallies) {
        return new Group(name, tallies.toList(), List.of());
    }

    static Group sum(String name, List<Group> below) {
        return new Group(
                name, below.stream().flatMap(part -> part.tallies.stream()).toList(), below);
    }

    Branch branch(Flow flow) {
        return below.isEmpty()
                ? new Branch(name, flow.kinds().stream().map(this::count).toList(), List.of())
                : Branch.sum(name, below.stream().map(part -> part.branch(flow)).toList());
    }

    int count(Kind kind) {
        return tallies.stream()
                .filter(tally -> tally.kind() == kind)
                .mapToInt(Tally::count)
                .sum();
    }

    /** What may be seen of it. */
    Line line(Flow flow, Sight seen) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < below.size(); i++) {
            lines.add(below.get(i).line(flow, seen.below().get(i)));
        }
        return new Line(
                name, seen.amounts().map(each -> new Numbers(each.getFirst(), each.getLast(), days(flow))), lines);
    }

    private Optional<Spread> days(Flow flow) {
        Map<Integer, Integer> counts = tallies.stream()
                .filter(tally -> tally.kind() == flow.opened())
                .collect(Collectors.toMap(tally -> Integer.valueOf(tally.detail()), Tally::count, Integer::sum));
        return Spread.of(counts);
    }
}
