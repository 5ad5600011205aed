package be.brugwachter.house;

import be.brugwachter.shared.PersonalData;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/**
 * A method that writes a log line neither takes personal data, nor reads a field of that type, nor asks anything of it. Byte
 * code does not show which value went into the line, so the two may not stand in one method at all.
 */
final class NotLogPersonalData extends ArchCondition<JavaClass> {
    NotLogPersonalData() {
        super("keep log lines and personal data in different methods");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit method : type.getCodeUnits()) {
            boolean spills = logs(method) && touched(method).anyMatch(seen -> seen.isAssignableTo(PersonalData.class));
            events.add(new SimpleConditionEvent(
                    method, !spills, method.getFullName() + " has personal data at hand where it logs"));
        }
    }

    private static boolean logs(JavaCodeUnit method) {
        return method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getName())
                .anyMatch(owner -> owner.matches("org\\.slf4j\\.(Logger|spi\\..*)|java\\.lang\\.System\\$Logger"));
    }

    private static Stream<JavaClass> touched(JavaCodeUnit method) {
        Stream<JavaClass> fields = method.getFieldAccesses().stream()
                .map(access -> access.getTarget().getRawType());
        Stream<JavaClass> answers = method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget().getRawReturnType());
        Stream<JavaClass> asked = method.getAccessesFromSelf().stream().map(JavaAccess::getTargetOwner);
        return Stream.of(method.getRawParameterTypes().stream(), fields, answers, asked)
                .flatMap(types -> types);
    }
}
