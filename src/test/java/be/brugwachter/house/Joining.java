package be.brugwachter.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells what opens a transaction from what may only run inside one that a desk opened. */
final class Joining {
    static final DescribedPredicate<JavaClass> OPENING =
            DescribedPredicate.describe("open a transaction", type -> mark(type) && !transaction(type));

    private Joining() {}

    static boolean transaction(JavaClass type) {
        return type.tryGetAnnotationOfType(Transactional.class)
                .map(mark -> mark.propagation() == Propagation.MANDATORY)
                .orElse(false);
    }

    private static boolean mark(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class);
    }
}
