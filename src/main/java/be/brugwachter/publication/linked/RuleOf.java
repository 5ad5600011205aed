package be.brugwachter.publication.linked;

import be.brugwachter.clause.Clause;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What kind of rule a clause is.
 *
 * @param kind may, must not or has to
 * @param ofSender whether it binds Opgroeien regie; else the OCMW
 * @param action what is done, in the words of ODRL
 */
record RuleOf(Kind kind, boolean ofSender, String action) {
    /** The three kinds of ODRL. */
    enum Kind {
        PERMISSION("odrl:permission", "odrl:Permission"),
        PROHIBITION("odrl:prohibition", "odrl:Prohibition"),
        DUTY("odrl:obligation", "odrl:Duty");

        private final String property;
        private final String type;

        Kind(String property, String type) {
            this.property = property;
            this.type = type;
        }

        String property() {
            return property;
        }

        String type() {
            return type;
        }
    }

    private static final Map<Clause, RuleOf> RULES = rules();

    /** The rule of a clause; nothing for what is a condition or a fact, like the law that applies. */
    static Optional<RuleOf> clause(Clause clause) {
        return Optional.ofNullable(RULES.get(clause));
    }

    private static Map<Clause, RuleOf> rules() {
        Map<Clause, RuleOf> rules = new EnumMap<>(Clause.class);
        of(rules, new RuleOf(Kind.PERMISSION, false, "odrl:use"), Clause.PROACTIVE_OFFER);
        of(rules, new RuleOf(Kind.PERMISSION, false, "odrl:distribute"), Clause.ONWARD_TO_GBO);
        of(rules, new RuleOf(Kind.PERMISSION, false, "odrl:read"), Clause.TO_SOCIAL_WORKER);
        of(rules, new RuleOf(Kind.PROHIBITION, true, "odrl:distribute"), Clause.NO_SPECIAL_CATEGORIES);
        of(rules, new RuleOf(Kind.PROHIBITION, true, "odrl:transfer"), Clause.OCMW_OF_RESIDENCE);
        of(rules, new RuleOf(Kind.PROHIBITION, false, "odrl:use"), Clause.PURPOSE_BOUND);
        ofSender(rules);
        ofReceiver(rules);
        return rules;
    }

    private static void ofSender(Map<Clause, RuleOf> rules) {
        of(rules, duty(true, "odrl:inform"), Clause.INFORMED, Clause.FLAW_ANSWERED, Clause.PUBLISHED_BY_BOTH);
        of(rules, duty(true, "odrl:obtainConsent"), Clause.CONSENTED);
        of(rules, duty(true, "odrl:reviewPolicy"), Clause.EACH_REFERRAL_ANEW, Clause.FLAW_EXAMINED);
        of(rules, duty(true, "odrl:transfer"), Clause.TO_AGREED_MAILBOX);
        of(rules, duty(true, "odrl:ensureExclusivity"), Clause.SEALED_AES256_7ZIP);
    }

    private static void ofReceiver(Map<Clause, RuleOf> rules) {
        of(rules, duty(false, "odrl:archive"), Clause.KEEP_UNTIL_CONTACT, Clause.KEEP_FILE_TEN_YEARS);
        of(rules, duty(false, "odrl:delete"), Clause.NO_END_WITHOUT_CONTACT);
        of(rules, duty(false, "odrl:acceptTracking"), Clause.ABLE_TO_SHOW, Clause.PROOF_ON_REQUEST);
        of(
                rules,
                duty(false, "odrl:inform"),
                Clause.FLAW_REPORTED,
                Clause.BREACH_TOLD,
                Clause.LAW_CHANGE_TOLD,
                Clause.PROCESSOR_CHANGE_TOLD,
                Clause.PROCESSOR_LIST_EXCHANGED);
    }

    private static void of(Map<Clause, RuleOf> rules, RuleOf rule, Clause... clauses) {
        List.of(clauses).forEach(clause -> rules.put(clause, rule));
    }

    private static RuleOf duty(boolean sender, String action) {
        return new RuleOf(Kind.DUTY, sender, action);
    }
}
