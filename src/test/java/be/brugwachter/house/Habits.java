package be.brugwachter.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Date;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** How code is written here: one clock, no console, names that say something, few arguments. */
final class Habits {
    private static final int MOST_ARGUMENTS = 5;

    static final List<HouseRule> RULES = List.of(
            new HouseRule(
                    noClasses()
                            .should()
                            .callMethodWhere(unsettable())
                            .because("there is one clock, it is handed in, and a test can set it"),
                    """
                    package be.brugwachter.referral;
                    class Bad { java.time.Instant at = java.time.Instant.now(); }
                    """),
            new HouseRule(
                    noClasses()
                            .should()
                            .callConstructor(Date.class)
                            .because("a bare date is a clock that cannot be set"),
                    """
                    package be.brugwachter.referral;
                    class Bad { java.util.Date at = new java.util.Date(); }
                    """),
            new HouseRule(
                    noClasses()
                            .that()
                            .haveSimpleNameNotEndingWith("Configuration")
                            .and()
                            .resideOutsideOfPackage("be.brugwachter.operation..")
                            .should()
                            .callMethodWhere(systemClock())
                            .because("the wall clock is hung up once, in the wiring"),
                    """
                    package be.brugwachter.referral;
                    class Bad { java.time.Clock clock = java.time.Clock.systemUTC(); }
                    """),
            new HouseRule(
                    noClasses()
                            .should()
                            .accessField(System.class, "out")
                            .orShould()
                            .accessField(System.class, "err")
                            .orShould()
                            .callMethod(Throwable.class, "printStackTrace")
                            .because("people read pages, and commands write through their command line"),
                    """
                    package be.brugwachter.referral;
                    class Bad { void say() { System.out.println("hier"); } }
                    """),
            new HouseRule(
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                            .orShould()
                            .callMethod(Math.class, "random")
                            .because("everything drawn by lot here keeps somebody safe"),
                    """
                    package be.brugwachter.referral;
                    class Bad { int line = new java.util.Random().nextInt(); }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areNotAssignableTo(PlatformTransactionManager.class)
                            .should()
                            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto)(\\$.*)?")
                            .because(
                                    "such an ending hides what the thing is; a transaction manager is the frame's own word"),
                    """
                    package be.brugwachter.referral;
                    class ReferralManager {}
                    """),
            new HouseRule(
                    classes()
                            .should(new TakeFewArguments())
                            .because("a class that needs more does more than one thing"),
                    """
                    package be.brugwachter.referral;
                    class Bad { Bad(int a, int b, int c, int d, int e, int f) {} }
                    """),
            new HouseRule(
                    noFields()
                            .should()
                            .beAnnotatedWith(Autowired.class)
                            .because("what a class needs stands in its constructor"),
                    """
                    package be.brugwachter.referral;
                    class Bad { @org.springframework.beans.factory.annotation.Autowired java.time.Clock clock; }
                    """),
            new HouseRule(
                    fields().that()
                            .areStatic()
                            .should()
                            .beFinal()
                            .because("what is shared by the whole process and changes belongs to no party"),
                    """
                    package be.brugwachter.referral;
                    class Bad { static int sent; }
                    """));

    private Habits() {}

    private static DescribedPredicate<JavaCall<?>> unsettable() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> readsTime(call.getTargetOwner(), call.getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static boolean readsTime(JavaClass owner, String method) {
        return owner.isEquivalentTo(System.class)
                ? method.equals("currentTimeMillis")
                : owner.getPackageName().startsWith("java.time") && method.equals("now");
    }

    private static DescribedPredicate<JavaCall<?>> systemClock() {
        return DescribedPredicate.describe(
                "the system's clock",
                call -> call.getTargetOwner().getName().equals("java.time.Clock")
                        && call.getName().startsWith("system"));
    }

    private static final class TakeFewArguments extends ArchCondition<JavaClass> {
        TakeFewArguments() {
            super("have constructors of at most " + MOST_ARGUMENTS + " arguments");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.isRecord() || type.isEnum()) {
                return;
            }
            type.getConstructors().forEach(constructor -> {
                int arguments = constructor.getRawParameterTypes().size();
                String message = constructor.getFullName() + " takes " + arguments + " arguments";
                events.add(new SimpleConditionEvent(constructor, arguments <= MOST_ARGUMENTS, message));
            });
        }
    }
}
