package be.brugwachter.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read from one file: values by key path, each with its place; and the text itself, if it was one. */
public final class Reading {
    private final Map<String, Found> found;
    private final NavigableSet<String> sorted;
    private final @Nullable Manuscript manuscript;
    private final @Nullable Outline outline;
    private final List<Remark> seen;

    Reading(Map<String, Found> found, @Nullable Manuscript manuscript, @Nullable Outline outline, List<Remark> seen) {
        this.found = new LinkedHashMap<>(found);
        this.sorted = new TreeSet<>(found.keySet());
        this.manuscript = manuscript;
        this.outline = outline;
        this.seen = List.copyOf(seen);
    }

    /** Everything that was found, in the order of the keys. */
    public Map<String, Found> found() {
        return Map.copyOf(found);
    }

    /** The key paths in the order in which they are written. */
    public List<String> paths() {
        return List.copyOf(found.keySet());
    }

    /** One value with its place. */
    public Optional<Found> at(String path) {
        return Optional.ofNullable(found.get(path));
    }

    /** Whether something stands at this path or below it. */
    public boolean has(String path) {
        return found.containsKey(path) || begins(path + ".") || begins(path + "[");
    }

    private boolean begins(String path) {
        String next = sorted.ceiling(path);
        return next != null && next.startsWith(path);
    }

    /** A value as people write it. */
    public Optional<String> text(String path) {
        return at(path).map(each -> String.valueOf(each.value()));
    }

    /** A day. */
    public Optional<LocalDate> day(String path) {
        return at(path).map(Found::value).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    /** The path of every entry of a list, as far as it goes. */
    public Stream<String> each(String list) {
        return Stream.iterate(0, index -> index + 1)
                .map(index -> Keys.nth(list, index))
                .takeWhile(this::has);
    }

    /** What a protocol of this family holds and this text does not. */
    public List<String> missing() {
        return Keys.EXPECTED.stream().filter(path -> !has(path)).toList();
    }

    /** What kind of text this is. */
    public Family family() {
        return Family.of(this);
    }

    Optional<Manuscript> manuscript() {
        return Optional.ofNullable(manuscript);
    }

    Optional<Outline> outline() {
        return Optional.ofNullable(outline);
    }

    /** What a person already saw in the text, for a protocol that is data. */
    List<Remark> seen() {
        return seen;
    }
}
