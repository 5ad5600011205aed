package be.brugwachter.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The walls inside a room: door, cellar and desk. The walls between rooms are held by {@link RoomsTest}. */
final class Walls {
    static final List<HouseRule> RULES = List.of(
            new HouseRule(
                    noClasses()
                            .that()
                            .resideInAPackage("..web..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("be.brugwachter..store..")
                            .because("the door of a room never reaches into its cellar"),
                    """
                    package be.brugwachter.referral.web;
                    class BadPages { be.brugwachter.house.samples.store.Shelf shelf; }
                    """),
            new HouseRule(
                    noClasses()
                            .that()
                            .resideInAPackage("be.brugwachter..store..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("be.brugwachter..web..")
                            .because("what is stored knows nothing of pages"),
                    """
                    package be.brugwachter.referral.store;
                    class JdbcBad { be.brugwachter.house.samples.web.Door door; }
                    """),
            new HouseRule(
                    noClasses()
                            .that()
                            .resideInAPackage("be.brugwachter.referral..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("be.brugwachter..intake..")
                            .because(
                                    "sender and receiver are two controllers: only the sealed parcel passes between them"),
                    """
                    package be.brugwachter.referral;
                    class Bad { be.brugwachter.house.samples.intake.Arrival arrival; }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAnnotatedWith(Service.class)
                            .or(Joining.OPENING)
                            .should()
                            .haveSimpleNameEndingWith("Desk")
                            .because(
                                    "one desk per room turns an act into one transaction with one outcome; what may only join a"
                                            + " running transaction opens none"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.stereotype.Service class Sender {}
                    """),
            new HouseRule(
                    classes()
                            .that(Joining.OPENING)
                            .should()
                            .haveSimpleNameEndingWith("Desk")
                            .because("a transaction of its own is an act of its own"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.transaction.annotation.Transactional class Sender {}
                    """),
            new HouseRule(
                    methods()
                            .that()
                            .areAnnotatedWith(Transactional.class)
                            .should()
                            .beDeclaredInClassesThat()
                            .haveSimpleNameEndingWith("Desk")
                            .because("only the desk opens transactions"),
                    """
                    package be.brugwachter.referral;
                    class Sender { @org.springframework.transaction.annotation.Transactional void send() {} }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAnnotatedWith(Controller.class)
                            .should()
                            .haveSimpleNameEndingWith("Pages")
                            .andShould()
                            .resideInAnyPackage("..web..", "be.brugwachter.site..")
                            .because(
                                    "a controller is a legal word here: what serves pages is called so and stands at the door"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.stereotype.Controller class ReferralController {}
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAnnotatedWith(Repository.class)
                            .should()
                            .haveSimpleNameStartingWith("Jdbc")
                            .andShould()
                            .resideInAnyPackage("..store..", "be.brugwachter.trust..")
                            .because("the cellar is the only place with SQL"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.stereotype.Repository class ReferralRepository {}
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAnnotatedWith(Configuration.class)
                            .should()
                            .haveSimpleNameEndingWith("Configuration")
                            .because("wiring is called wiring"),
                    """
                    package be.brugwachter.referral;
                    @org.springframework.context.annotation.Configuration class Wiring {}
                    """));

    private Walls() {}
}
