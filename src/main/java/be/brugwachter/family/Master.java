package be.brugwachter.family;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What most protocols of the family say on a point; nobody's, when two values are said equally often. */
record Master(Optional<Value> value) {
    static Master of(Point point, List<Member> members) {
        if (point.kind().own()) {
            return new Master(Optional.empty());
        }
        List<Value> said =
                members.stream().flatMap(each -> each.says(point).stream()).toList();
        Map<String, Long> counts =
                said.stream().collect(Collectors.groupingBy(Value::exact, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        List<String> first = counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        Function<String, Optional<Value>> shown = exact ->
                said.stream().filter(each -> each.exact().equals(exact)).findFirst();
        return new Master(first.size() == 1 ? shown.apply(first.getFirst()) : Optional.empty());
    }

    boolean is(Value other) {
        return value.map(Value::exact).filter(other.exact()::equals).isPresent();
    }

    /** As people read it; empty words when there is none. */
    String shown() {
        return value.map(Value::shown).orElse("");
    }
}
