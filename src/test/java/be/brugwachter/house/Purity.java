package be.brugwachter.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** What the rooms may know of the machinery around them: as good as nothing. */
final class Purity {
    /** Frames, drivers and ciphers: each changes sooner than the law does. */
    private static final String[] MACHINERY = {
        "org.springframework..",
        "jakarta..",
        "java.sql..",
        "javax.sql..",
        "tools.jackson..",
        "com.fasterxml..",
        "org.bouncycastle..",
        "com.google.crypto..",
        "org.eclipse.angus..",
        "com.icegreen..",
        "com.github.kagkarlsson..",
        "io.zonky..",
        "org.flywaydb..",
        "org.thymeleaf..",
        "picocli..",
        "io.github.bucket4j.."
    };

    private static final DescribedPredicate<JavaClass> PLAIN = new DescribedPredicate<>("plain classes of a room") {
        @Override
        public boolean test(JavaClass type) {
            String owner = type.getName().replaceAll("\\$.*", "");
            return type.getPackageName().matches("be\\.brugwachter\\.(?!operation|site|trust)[a-z]+")
                    && !owner.matches(".*(Desk|Configuration|package-info)")
                    && !Joining.transaction(type);
        }
    };

    private static final DescribedPredicate<JavaClass> DESKS = DescribedPredicate.describe(
            "desks, and what joins a desk's transaction",
            type -> type.getSimpleName().endsWith("Desk") || Joining.transaction(type));

    static final List<HouseRule> RULES = List.of(
            new HouseRule(
                    classes()
                            .that()
                            .resideInAPackage("be.brugwachter.decision..")
                            .and()
                            .doNotHaveSimpleName("package-info")
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                    "java.lang..",
                                    "java.util..",
                                    "java.time..",
                                    "org.jspecify..",
                                    "be.brugwachter.clause",
                                    "be.brugwachter.shared",
                                    "be.brugwachter.decision.."))
                            .because("the decision is a pure function: facts in, every ground out"),
                    """
                    package be.brugwachter.decision;
                    class Bad { java.io.File facts; }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .resideInAnyPackage("be.brugwachter.clause..", "be.brugwachter.shared..")
                            .and()
                            .doNotHaveSimpleName("package-info")
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(
                                    "java..", "org.jspecify..", "be.brugwachter.clause", "be.brugwachter.shared"))
                            .because("every room stands on these words, so they stand on nothing"),
                    """
                    package be.brugwachter.shared;
                    class Bad { org.springframework.util.StringUtils text; }
                    """),
            new HouseRule(
                    noClasses()
                            .that(PLAIN)
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(MACHINERY))
                            .because(
                                    "what the law says is written in plain Java; desks and wiring alone meet the frame"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.stereotype.Component class Bad {}
                    """),
            new HouseRule(
                    noClasses()
                            .that(DESKS)
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(MACHINERY)
                                    .and(resideOutsideOfPackages(
                                            "org.springframework.stereotype..",
                                            "org.springframework.transaction..",
                                            "org.springframework.context..",
                                            "org.springframework.security.crypto..")))
                            .because(
                                    "a desk opens a transaction, tells what happened, and hashes with the frame's means rather"
                                            + " than ours; pages and SQL are behind other doors"),
                    """
                    package be.brugwachter.referral;
                    class ReferralDesk { org.springframework.jdbc.core.simple.JdbcClient client; }
                    """),
            new HouseRule(
                    noClasses()
                            .that(resideOutsideOfPackages(
                                    "be.brugwachter..store..", "be.brugwachter.trust..", "be.brugwachter.operation.."))
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
                            .because("SQL stands in the cellars, under walls and keys, and nowhere else"),
                    """
                    package be.brugwachter.referral.web;
                    class BadPages { org.springframework.jdbc.core.simple.JdbcClient client; }
                    """),
            new HouseRule(
                    noClasses()
                            .that(resideOutsideOfPackages(
                                    "be.brugwachter.disclosure.mail..", "be.brugwachter.operation.."))
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..", "com.icegreen.."))
                            .because("one package alone knows SMTP, IMAP and MIME"),
                    """
                    package be.brugwachter.disclosure;
                    class Bad { jakarta.mail.Session session; }
                    """),
            new HouseRule(
                    noClasses()
                            .that(resideOutsideOfPackages("be.brugwachter.parcel.sevenzip.."))
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching("java\\.util\\.zip\\.(Deflater|Inflater).*")
                            .because("one package alone knows the archive"),
                    """
                    package be.brugwachter.disclosure;
                    class Bad { java.util.zip.Deflater packer; }
                    """),
            new HouseRule(
                    noClasses()
                            .that(resideOutsideOfPackages(
                                    "be.brugwachter..web..", "be.brugwachter.site..", "be.brugwachter.operation.."))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                    "org.springframework.web..",
                                    "org.springframework.ui..",
                                    "jakarta.servlet..",
                                    "org.thymeleaf.."))
                            .because("only the door knows that there are browsers"),
                    """
                    package be.brugwachter.referral.store;
                    class JdbcBad { org.springframework.ui.Model model; }
                    """),
            new HouseRule(
                    noClasses()
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(
                                    "jakarta.persistence..",
                                    "org.hibernate..",
                                    "lombok..",
                                    "org.mapstruct..",
                                    "org.springframework.data.."))
                            .because("a row is read by a query a person can read"),
                    """
                    package lombok;
                    class Getter {}
                    class Bad extends Getter {}
                    """));

    private Purity() {}
}
