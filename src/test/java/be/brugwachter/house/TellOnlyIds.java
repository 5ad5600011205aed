package be.brugwachter.house;

import be.brugwachter.shared.Party;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Every field of an event is a UUID, a moment, an enum, a record named …Id, the number of a party (an organisation's, not a
 * person's), or a list or set of those.
 */
final class TellOnlyIds extends ArchCondition<JavaClass> {
    TellOnlyIds() {
        super("tell only ids, enums and moments");
    }

    @Override
    public void check(JavaClass event, ConditionEvents events) {
        for (JavaField field : event.getFields()) {
            if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                String message = event.getName() + " tells " + field.getName() + " of "
                        + field.getType().getName();
                events.add(new SimpleConditionEvent(field, tellsNothing(field.getType()), message));
            }
        }
    }

    private static boolean tellsNothing(JavaType type) {
        if (type instanceof JavaParameterizedType many) {
            JavaClass raw = many.toErasure();
            return (raw.isEquivalentTo(List.class) || raw.isEquivalentTo(Set.class))
                    && many.getActualTypeArguments().stream().allMatch(TellOnlyIds::tellsNothing);
        }
        JavaClass raw = type.toErasure();
        return raw.isEquivalentTo(UUID.class)
                || raw.isEquivalentTo(Instant.class)
                || raw.isEquivalentTo(Party.class)
                || raw.isEnum()
                || (raw.isRecord() && raw.getSimpleName().endsWith("Id"));
    }
}
