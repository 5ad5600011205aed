package be.brugwachter.bench;

import be.brugwachter.decision.SharingRequest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes one fact of a request unknown or another, by its path, so that no fact is forgotten. */
final class Breaks {
    private Breaks() {}

    /** Every fact there is, as part and name. */
    static List<String> facts() {
        List<String> paths = new ArrayList<>();
        for (RecordComponent part : SharingRequest.class.getRecordComponents()) {
            if (part.getType().isRecord()) {
                Arrays.stream(part.getType().getRecordComponents())
                        .forEach(fact -> paths.add(part.getName() + "." + fact.getName()));
            } else {
                paths.add(part.getName());
            }
        }
        return paths;
    }

    static SharingRequest without(SharingRequest request, String path) {
        return with(request, path, null);
    }

    static SharingRequest with(SharingRequest request, String path, Object value) {
        return (SharingRequest) rebuilt(request, List.of(path.split("\\.")), value);
    }

    private static Record rebuilt(Record whole, List<String> path, Object value) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        try {
            for (int at = 0; at < parts.length; at++) {
                Object old = parts[at].getAccessor().invoke(whole);
                boolean here = parts[at].getName().equals(path.getFirst());
                values[at] = !here ? old : path.size() == 1 ? value : rebuilt((Record) old, path.subList(1, 2), value);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
