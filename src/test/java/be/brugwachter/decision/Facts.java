package be.brugwachter.decision;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one fact of a request by its path, as {@code consent.withdrawn}: so that tests find every fact that will ever be added. */
final class Facts {
    private Facts() {}

    /** Every fact there is, as part and name; the moment has no part. */
    static List<String> paths() {
        return paths(SharingRequest.class);
    }

    /** The same of any request. */
    static List<String> paths(Class<? extends Record> request) {
        List<String> paths = new ArrayList<>();
        for (RecordComponent part : request.getRecordComponents()) {
            if (part.getType().isRecord()) {
                Arrays.stream(part.getType().getRecordComponents())
                        .forEach(fact -> paths.add(part.getName() + "." + fact.getName()));
            } else {
                paths.add(part.getName());
            }
        }
        return paths;
    }

    @SuppressWarnings("unchecked") // a record is rebuilt as what it was
    static <R extends Record> R with(R request, String path, Object value) {
        return (R) rebuilt(request, List.of(path.split("\\.")), Optional.of(value));
    }

    @SuppressWarnings("unchecked") // a record is rebuilt as what it was
    static <R extends Record> R without(R request, String path) {
        return (R) rebuilt(request, List.of(path.split("\\.")), Optional.empty());
    }

    private static Record rebuilt(Record whole, List<String> path, Optional<Object> value) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        boolean found = false;
        for (int at = 0; at < parts.length; at++) {
            boolean here = parts[at].getName().equals(path.getFirst());
            found |= here;
            values[at] = here ? changed(read(whole, parts[at]), path, value) : read(whole, parts[at]);
        }
        if (!found) {
            throw new IllegalArgumentException("There is no fact " + path);
        }
        return build(whole, parts, values);
    }

    private static @Nullable Object changed(Object old, List<String> path, Optional<Object> value) {
        return path.size() == 1 ? value.orElse(null) : rebuilt((Record) old, path.subList(1, path.size()), value);
    }

    private static Object read(Record whole, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Record build(Record whole, RecordComponent[] parts, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
