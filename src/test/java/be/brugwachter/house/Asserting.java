package be.brugwachter.house;

import be.brugwachter.clause.Proves;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Whether a marked test can fail at all: it is run, and it asserts, itself or through the test code it calls. */
final class Asserting {
    private static final String ASSERTIONS = "org\\.assertj\\..*|org\\.junit\\.jupiter\\.api\\.Assertions"
            + "|com\\.microsoft\\.playwright\\.assertions\\..*|org\\.springframework\\.test\\..*"
            + "|com\\.tngtech\\.archunit\\.lang\\.ArchRule";

    private Asserting() {}

    /** The marked methods that prove nothing, each with the reason. */
    static List<String> idle(JavaClasses tests) {
        return tests.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Proves.class))
                .flatMap(method -> faults(method).stream())
                .sorted()
                .toList();
    }

    private static List<String> faults(JavaMethod method) {
        if (!method.isMetaAnnotatedWith(Testable.class)) {
            return List.of(Margin.name(method) + " is marked as proof and is no test.");
        }
        if (method.isAnnotatedWith(Disabled.class) || method.getOwner().isAnnotatedWith(Disabled.class)) {
            return List.of(Margin.name(method) + " is marked as proof and is switched off.");
        }
        return asserts(method, new HashSet<>())
                ? List.of()
                : List.of(Margin.name(method) + " is marked as proof and asserts nothing.");
    }

    private static boolean asserts(JavaCodeUnit code, Set<String> seen) {
        return seen.add(code.getFullName())
                && Stream.concat(code.getCallsFromSelf().stream(), code.getCodeUnitReferencesFromSelf().stream())
                        .anyMatch(access -> leadsToAssertion(access, seen));
    }

    private static boolean leadsToAssertion(JavaCodeUnitAccess<?> access, Set<String> seen) {
        return access.getTargetOwner().getName().matches(ASSERTIONS)
                || access.getTarget().resolveMember().stream()
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .anyMatch(code -> asserts(code, seen));
    }
}
