package be.brugwachter.drafting;

import be.brugwachter.protocol.PartyProfile.Representative;
import be.brugwachter.protocol.PartyProfile.Seat;
import be.brugwachter.protocol.Processors.Processor;
import be.brugwachter.protocol.Side;
import be.brugwachter.shared.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A draft as data of the register ({@code docs/protocol-format.md}): the master of the family with the terms in it. Before the
 * signatures the day of entry into force stands for the day of signing, and nobody has signed.
 */
final class DraftData {
    private final Map<String, Object> data;
    private final DraftTerms terms;
    private final Progress progress;

    private DraftData(Map<String, Object> data, DraftTerms terms, Progress progress) {
        this.data = data;
        this.terms = terms;
        this.progress = progress;
    }

    static Map<String, Object> of(DraftTerms terms, Progress progress) {
        DraftData made = new DraftData(Master.copy(), terms, progress);
        made.heading();
        made.party("sender", terms.sender());
        made.party("receiver", terms.receiver());
        made.substance();
        made.safeguards();
        made.processors();
        made.contacts();
        made.closing();
        made.lengths();
        return made.data;
    }

    private void put(String path, @Nullable Object value) {
        Map<String, Object> group = data;
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length - 1; i++) {
            group = Master.group(group, keys[i]);
        }
        if (value == null) {
            group.remove(keys[keys.length - 1]);
        } else {
            group.put(keys[keys.length - 1], value);
        }
    }

    private void heading() {
        put("id", terms.id());
        put("version", terms.version());
        put(
                "title",
                "Contactgegevens van een ouder doorgeven, van " + terms.localTeam() + " aan "
                        + terms.receiver().name());
        put("localTeam", terms.localTeam());
        put("cooperationAgreement.name", terms.agreement().name());
        put("cooperationAgreement.concludedOn", day(terms.agreement().day()));
        Map<String, Object> advice = new LinkedHashMap<>();
        advice("sender", "E", progress.senderAdvice(), advice);
        advice("receiver", "F", progress.receiverAdvice(), advice);
        put("dpoAdvice", advice);
    }

    private static void advice(String side, String recital, @Nullable LocalDate day, Map<String, Object> all) {
        if (day != null) {
            all.put(side, Master.map("givenOn", day.toString(), "recital", recital));
        }
    }

    private void party(String side, DraftParty party) {
        put(side + ".name", party.name());
        put(side + ".legalForm", party.legalForm());
        put(side + ".enterpriseNumber", party.number().dotted());
        Seat seat = party.seat();
        put(side + ".seat", Master.map("street", seat.street(), "postcode", seat.postcode(), "place", seat.place()));
        put(
                side + ".representatives",
                party.representatives().stream()
                        .map(each -> Master.map("name", each.name(), "function", each.function()))
                        .toList());
    }

    private void substance() {
        Master.groups(Master.group(data, "purposes"), "receiver")
                .removeIf(each -> !terms.use().purposes().contains(String.valueOf(each.get("id"))));
        put(
                "retention.maximumWithoutContact.wording",
                "Lukt het contact niet, dan bewaart het OCMW de gegevens hoogstens "
                        + terms.lengths().maximumWithoutContact().dutch()
                        + "; daarna beslist een maatschappelijk werker.");
        put(
                "quality.wording",
                "Het OCMW meldt een fout gegeven uiterlijk binnen "
                        + terms.lengths().atOnce().dutch() + "; Opgroeien regie onderzoekt dat binnen "
                        + terms.lengths().reasonableTime().dutch() + ", doet wat nodig is en antwoordt.");
    }

    private void safeguards() {
        put("mailbox.asWritten", terms.mailbox());
        put("mailbox.address", EmailAddress.isValid(terms.mailbox()) ? terms.mailbox() : null);
        put("encryption.guideline", terms.guideline().name());
        String version = terms.guideline().version();
        put("encryption.guidelineVersion", version.isBlank() ? null : version);
        put(
                "breach.wording",
                "De functionarissen verwittigen elkaar uiterlijk binnen "
                        + terms.lengths().breach().dutch()
                        + " van een gegevenslek dat beide raakt; de partijen overleggen en herstellen samen.");
    }

    private void processors() {
        List<Object> named = new ArrayList<>();
        for (Processor each : terms.processors()) {
            named.add(Master.map("name", each.name(), "products", each.products()));
        }
        put("processors.named", named);
    }

    private void contacts() {
        List<Object> contacts = new ArrayList<>();
        contacts.add(Master.map("side", "sender", "address", terms.sender().contact()));
        contacts.add(Master.map("side", "receiver", "address", terms.receiver().contact()));
        put("breach.contacts", contacts);
    }

    private void closing() {
        put("signature.place", terms.place());
        put("signature.signedOn", day(progress.signed() == null ? terms.inForce() : progress.signed()));
        List<Object> people = new ArrayList<>();
        if (progress.signed() != null) {
            terms.sender().representatives().forEach(each -> people.add(signatory(Side.SENDER, each)));
            terms.receiver().representatives().forEach(each -> people.add(signatory(Side.RECEIVER, each)));
        }
        put("signature.signatories", people);
        put("inForceFrom", day(terms.inForce()));
        put("noticeMonths", terms.noticeMonths());
    }

    private static Map<String, Object> signatory(Side side, Representative person) {
        return Master.map(
                "side", side.name().toLowerCase(Locale.ROOT), "name", person.name(), "function", person.function());
    }

    private void lengths() {
        Lengths all = terms.lengths();
        length("maximumWithoutContact", all.maximumWithoutContact());
        length("atOnce", all.atOnce());
        length("reasonableTime", all.reasonableTime());
        length("withoutUndueDelay", all.breach());
        length("unopenedParcelLapses", all.unopened());
        length("silentMailbox", all.silentMailbox());
        length("declarationOfReaders", all.readers());
        put("workingTerms.residence.meaning", Master.slug(all.residence()));
    }

    private void length(String term, Length length) {
        put("workingTerms." + term + ".amount", length.amount());
        put("workingTerms." + term + ".unit", Master.slug(length.unit()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
