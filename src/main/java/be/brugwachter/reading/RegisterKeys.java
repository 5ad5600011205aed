package be.brugwachter.reading;

import be.brugwachter.protocol.Finding.Severity;
import be.brugwachter.reading.YamlReader.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A protocol of the register ({@code docs/protocol-format.md}), brought to the keys of a reading. */
final class RegisterKeys {
    /** Register key → key of the reading and where it stands in a text; {@code #} is the number of a list. */
    private record Pair(Pattern from, String to, String article) {}

    private static final List<Pair> TABLE = List.of(
            pair("concludedUnder", Keys.EGOV, "titel"),
            pair("(sender|receiver)\\.(name|enterpriseNumber)", "$1.$2", "partijen"),
            pair(
                    "(sender|receiver)\\.representatives\\[(\\d+)\\]\\.(name|function)",
                    "$1.representatives[$2].$3",
                    "partijen"),
            pair("localTeam", Keys.LOCAL_TEAM, "C"),
            pair("cooperationAgreement\\.concludedOn", Keys.AGREEMENT, "C"),
            pair("cooperationAgreement\\.name", Keys.AGREEMENT_NAMED, "C"),
            pair("dpoAdvice\\.sender\\.givenOn", Keys.ADVICE_SENDER, "E"),
            pair("dpoAdvice\\.receiver\\.givenOn", Keys.ADVICE_RECEIVER, "F"),
            pair("purposes\\.original\\.wording", Keys.ORIGINAL_PURPOSE, "art. 2"),
            pair("purposes\\.receiver\\[(\\d+)\\]\\.wording", "purposes[$1]", "art. 2"),
            pair("purposes\\.compatibility\\.wording", Keys.COMPATIBILITY, "art. 2"),
            pair("legalBases\\[(\\d+)\\]\\.name", "legalBases[$1]", "art. 2"),
            pair("data\\[(\\d+)\\]\\.justification", "data[$1].justification", "art. 3"),
            pair("specialCategories\\.wording", Keys.SPECIAL, "art. 3"),
            pair("retention\\.untilContact\\.wording", "retention[0]", "art. 3"),
            pair("retention\\.clientFile\\.wording", "retention[1]", "art. 3"),
            pair("retention\\.maximumWithoutContact\\.wording", Keys.RETENTION_MAXIMUM, "art. 3"),
            pair("recipients\\[(\\d+)\\]\\.wording", "recipients[$1]", "art. 4"),
            pair("periodicity\\.wording", Keys.PERIODICITY, "art. 5"),
            pair("duration\\.wording", Keys.DURATION, "art. 5"),
            pair("mailbox\\.asWritten", Keys.MAILBOX, "art. 6"),
            pair("mailbox\\.address", Keys.MAILBOX_ADDRESS, "art. 6"),
            pair("mailbox\\.confirmed", Keys.MAILBOX_CONFIRMED, "art. 6"),
            pair("encryption\\.(cipher|program|passphraseExchange)", "encryption.$1", "art. 6"),
            pair("evidence\\.(?:onRequest|duties\\[0\\])", Keys.EVIDENCE, "art. 6"),
            pair("processors\\.(?:condition|duties\\[0\\])", Keys.PROCESSORS_FORESEEN, "art. 6"),
            pair("processors\\.named\\[(\\d+)\\]\\.name", "processors[$1].name", "art. 6"),
            pair("processors\\.named\\[(\\d+)\\]\\.products\\[(\\d+)\\]", "processors[$1].products[$2]", "art. 6"),
            pair("quality\\.wording", Keys.QUALITY, "art. 7"),
            pair("sanction\\.wording", Keys.SANCTION, "art. 8"),
            pair("law\\.applicable", Keys.LAW, "art. 10"),
            pair("law\\.court", Keys.COURT, "art. 10"),
            pair("signature\\.place", Keys.SIGNED_AT, "slot"),
            pair("signature\\.signedOn", Keys.SIGNED, "slot"),
            pair("signature\\.signatories\\[(\\d+)\\]\\.(name|side)", "signatories[$1].$2", "slot"),
            pair("inForceFrom", Keys.IN_FORCE, "art. 11"),
            pair("noticeMonths", Keys.NOTICE, "art. 11"));

    private final Map<String, Leaf> leaves;
    private final List<String> lines;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private RegisterKeys(Map<String, Leaf> leaves, List<String> lines) {
        this.leaves = leaves;
        this.lines = lines;
    }

    private static Pair pair(String from, String to, String article) {
        return new Pair(Pattern.compile(from), to, article);
    }

    static Reading reading(Map<String, Leaf> leaves, List<String> lines) {
        RegisterKeys keys = new RegisterKeys(leaves, lines);
        leaves.forEach(keys::plain);
        leaves.forEach(keys::joined);
        return new Reading(keys.found, null, null, keys.seen());
    }

    private void plain(String path, Leaf leaf) {
        for (Pair pair : TABLE) {
            Matcher from = pair.from().matcher(path);
            if (from.matches()) {
                put(from.replaceFirst(pair.to()), leaf, pair.article());
            }
        }
    }

    private void put(String path, Leaf leaf, String article) {
        Leaf plain = path.endsWith(Keys.NUMBER) ? new Leaf(leaf.value().replaceAll("[. ]", ""), leaf.line()) : leaf;
        OwnKeys.put(found, path, OwnKeys.found(plain, article, lines, true));
    }

    /** What stands in several keys here and in one there. */
    private void joined(String path, Leaf leaf) {
        if (path.equals("title")) {
            put(Keys.TITLE, leaf, "titel");
        } else if (path.endsWith(".seat.street")) {
            String seat = path.replaceFirst("\\.street$", "");
            String line = leaf.value() + ", " + value(seat + ".postcode") + " " + value(seat + ".place");
            put(seat, new Leaf(line, leaf.line()), "partijen");
        } else if (path.matches("data\\[\\d+\\]\\.fields\\[0\\]")) {
            fields(path.replaceFirst("\\.fields.*$", ""), leaf);
        } else if (path.matches("legalBases\\[\\d+\\]\\.carries")) {
            boolean communicates = leaf.value().equals("communication");
            if (communicates || leaf.value().equals("collection")) {
                put(communicates ? Keys.COMMUNICATION_BASIS : Keys.COLLECTION_BASIS, leaf, "art. 2");
            }
        } else if (path.matches("breach\\.contacts\\[\\d+\\]\\.address")) {
            put(value(path.replace(".address", ".side")) + Keys.DPO_CONTACT, leaf, "art. 9");
        }
    }

    private void fields(String item, Leaf first) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; leaves.containsKey(Keys.nth(item + ".fields", i)); i++) {
            fields.add(value(Keys.nth(item + ".fields", i)));
        }
        put(item + ".item", new Leaf(String.join(", ", fields), first.line()), "art. 3");
    }

    private String value(String path) {
        Leaf leaf = leaves.get(path);
        return leaf == null ? "" : leaf.value();
    }

    /** What a person saw in the text; the vague words follow from the working terms that fill them in. */
    private List<Remark> seen() {
        List<Remark> seen = new ArrayList<>();
        leaves.forEach((path, rule) -> {
            if (path.matches("contradictions\\[\\d+\\]\\.rule")) {
                String entry = path.replaceFirst("\\.rule$", "");
                Place place = new Place(value(entry + ".article"), rule.line(), value(entry + ".says"));
                seen.add(new Remark(rule.value(), severity(value(entry + ".severity")), place, value(entry + ".says")));
            }
        });
        vague(seen, "atOnce", "onmiddellijk");
        vague(seen, "reasonableTime", "redelijke termijn");
        vague(seen, "withoutUndueDelay", "zonder onredelijke vertraging");
        return seen;
    }

    private static Severity severity(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    private void vague(List<Remark> seen, String term, String words) {
        Leaf article = leaves.get("workingTerms." + term + ".article");
        if (article != null) {
            Place place = new Place(article.value(), article.line(), words);
            seen.add(new Remark(
                    "vague-term",
                    Severity.INFO,
                    place,
                    "“" + words + "” is in de tekst een termijn zonder getal; een werkafspraak vult hem in."));
        }
    }
}
