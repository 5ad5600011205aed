package be.brugwachter.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.brugwachter.shared.DomainEvent;
import be.brugwachter.shared.PersonalData;
import java.util.List;

/** What is personal stays in its rooms, is never printed, and is not in what the rooms tell each other. */
final class Personal {
    static final List<HouseRule> RULES = List.of(
            new HouseRule(
                    classes()
                            .that()
                            .areAssignableTo(PersonalData.class)
                            .and()
                            .doNotBelongToAnyOf(PersonalData.class)
                            .should()
                            .resideInAnyPackage(
                                    "be.brugwachter.referral..",
                                    "be.brugwachter.disclosure..",
                                    "be.brugwachter.parcel..",
                                    "be.brugwachter.intake..",
                                    "be.brugwachter.consent..")
                            .because(
                                    "details of clients live with sender and receiver and in the parcel between them, and the file reference with the consent"),
                    """
                    package be.brugwachter.audit;
                    class Bad implements be.brugwachter.shared.PersonalData {
                        @Override public String toString() { return "Bad[…]"; }
                    }
                    """),
            new HouseRule(
                    noClasses()
                            .that()
                            .resideInAnyPackage(
                                    "be.brugwachter.audit..",
                                    "be.brugwachter.protocol..",
                                    "be.brugwachter.staff..",
                                    "be.brugwachter.trust..",
                                    "be.brugwachter.decision..",
                                    "be.brugwachter.retention..",
                                    "be.brugwachter.site..")
                            .should()
                            .dependOnClassesThat(assignableTo(PersonalData.class))
                            .because("a room that never sees a client's details cannot lose them"),
                    """
                    package be.brugwachter.audit;
                    class Bad { be.brugwachter.shared.PersonalData details; }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAssignableTo(PersonalData.class)
                            .should(new PrintNothing())
                            .because("logs, exceptions and test reports print what they are handed"),
                    """
                    package be.brugwachter.referral;
                    record Bad(String name) implements be.brugwachter.shared.PersonalData {}
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAssignableTo(PersonalData.class)
                            .should(new PrintNothing())
                            .because("an own toString that names one field still names it"),
                    """
                    package be.brugwachter.referral;
                    record Bad(String name) implements be.brugwachter.shared.PersonalData {
                        @Override public String toString() { return "Bad of " + name; }
                    }
                    """),
            new HouseRule(
                    classes()
                            .that()
                            .areAssignableTo(DomainEvent.class)
                            .should(new TellOnlyIds())
                            .because("an event is heard in other rooms: ids, enums and moments, nothing else"),
                    """
                    package be.brugwachter.referral;
                    record Bad(java.time.Instant moment, String name) implements be.brugwachter.shared.DomainEvent {}
                    """),
            new HouseRule(
                    classes()
                            .should(new NotLogPersonalData())
                            .because("what is logged is copied, kept and read by people without secrecy"),
                    """
                    package be.brugwachter.referral;
                    class Bad {
                        void send(be.brugwachter.house.samples.Family family) {
                            org.slf4j.LoggerFactory.getLogger(Bad.class).info("Sent to {}.", family);
                        }
                    }
                    """),
            new HouseRule(
                    classes().should(new NotLogPersonalData()).because("one field of it in a log line is as much"),
                    """
                    package be.brugwachter.referral;
                    class Bad {
                        be.brugwachter.house.samples.Family family;
                        void send() {
                            org.slf4j.LoggerFactory.getLogger(Bad.class).info("Sent to " + family.name());
                        }
                    }
                    """),
            new HouseRule(
                    noClasses()
                            .that()
                            .areAssignableTo(Throwable.class)
                            .should()
                            .dependOnClassesThat(assignableTo(PersonalData.class))
                            .because("an exception ends in a log"),
                    """
                    package be.brugwachter.referral;
                    class Bad extends RuntimeException { be.brugwachter.house.samples.Family family; }
                    """));

    private Personal() {}
}
