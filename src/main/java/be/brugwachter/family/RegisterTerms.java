package be.brugwachter.family;

import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.Mailbox;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Processors;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Term;
import be.brugwachter.protocol.Wording;
import be.brugwachter.protocol.WorkingTerms;
import be.brugwachter.shared.DataItem;
import be.brugwachter.shared.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a protocol of the register says on each point. */
final class RegisterTerms {
    private final Protocol protocol;
    private final Terms terms;

    private RegisterTerms(Protocol protocol) {
        this.protocol = protocol;
        this.terms = new Terms(protocol.receiver().name());
    }

    static Map<Point, Value> of(Protocol protocol) {
        RegisterTerms read = new RegisterTerms(protocol);
        read.parties();
        read.recitals();
        read.substance();
        read.dataAndKeeping();
        read.onTheWay();
        read.duties();
        read.closing();
        read.working();
        return read.terms.values();
    }

    private void parties() {
        party(protocol.sender(), Point.SENDER_NAME, Point.SENDER_NUMBER, Point.SENDER_SEAT);
        people(protocol.sender(), Point.SENDER_PEOPLE);
        party(protocol.receiver(), Point.RECEIVER_NAME, Point.RECEIVER_NUMBER, Point.RECEIVER_SEAT);
        people(protocol.receiver(), Point.RECEIVER_PEOPLE);
    }

    private void party(PartyProfile party, Point name, Point number, Point seat) {
        terms.fact(name, party.name());
        terms.put(number, Value.plain(party.number().dotted(), party.number().digits()));
        terms.fact(seat, party.seat().line());
    }

    private void people(PartyProfile party, Point point) {
        List<String> people = party.representatives().stream()
                .map(each -> each.name() + ", " + each.function())
                .toList();
        terms.people(point, people, party.representatives().stream().map(PartyProfile.Representative::name));
    }

    private void recitals() {
        terms.fact(Point.LOCAL_TEAM, protocol.localTeam());
        terms.day(Point.AGREEMENT_DAY, protocol.cooperationAgreement().concludedOn());
        protocol.adviceOf(Side.SENDER).ifPresent(each -> terms.day(Point.ADVICE_SENDER, each.givenOn()));
        protocol.adviceOf(Side.RECEIVER).ifPresent(each -> terms.day(Point.ADVICE_RECEIVER, each.givenOn()));
    }

    private void substance() {
        words(Point.ORIGINAL_PURPOSE, protocol.purposes().original());
        var purposes = protocol.purposes().receiver();
        terms.words(
                Point.PURPOSES,
                purposes.stream().map(each -> each.wording().text()).toList());
        terms.about(Point.PURPOSES, Topics.ids(purposes.stream().map(each -> each.id())));
        words(Point.COMPATIBILITY, protocol.purposes().compatibility());
        List<String> names = protocol.legalBases().stream()
                .map(RegisterTerms::basis)
                .distinct()
                .toList();
        terms.list(Point.LEGAL_BASES, names, Same.days(names));
        var recipients = protocol.substance().recipients();
        terms.words(
                Point.RECIPIENTS,
                recipients.stream().map(each -> each.wording().text()).toList());
        terms.about(Point.RECIPIENTS, Topics.ids(recipients.stream().map(each -> each.id())));
        words(Point.PERIODICITY, protocol.substance().periodicity());
        words(Point.DURATION, protocol.substance().duration());
    }

    private static String basis(LegalBasis basis) {
        return basis.articles().isEmpty()
                ? basis.name()
                : basis.name() + ", art. " + String.join(", ", basis.articles());
    }

    private void dataAndKeeping() {
        List<String> items =
                protocol.fields().stream().sorted().map(DataItem::dutch).toList();
        terms.put(Point.DATA, Value.plain(String.join(", ", items), Same.items(items.stream())));
        terms.words(
                Point.JUSTIFICATION,
                protocol.data().stream()
                        .map(each -> each.justification().text())
                        .toList());
        words(Point.SPECIAL, protocol.substance().specialCategories());
        var retention = protocol.retention();
        words(Point.RETENTION, retention.untilContact(), retention.clientFile().wording());
        terms.number(Point.FILE_YEARS, String.valueOf(retention.clientFile().yearsAfterClosing()));
        retention.maximumWithoutContact().ifPresent(each -> words(Point.WITHOUT_CONTACT, each));
    }

    private void onTheWay() {
        Mailbox mailbox = protocol.mailbox();
        String address = mailbox.address().map(EmailAddress::value).orElse(mailbox.asWritten());
        terms.put(Point.MAILBOX, Value.plain(mailbox.asWritten(), Same.mail(address)));
        terms.sign(Point.CIPHER, protocol.encryption().cipher());
        terms.sign(Point.PROGRAM, protocol.encryption().program());
        protocol.encryption().passphraseExchange().ifPresent(each -> terms.words(Point.PASSPHRASE, List.of(each)));
        terms.words(
                Point.EVIDENCE,
                protocol.safeguards().evidence().duties().stream()
                        .map(each -> each.dutch())
                        .toList());
        terms.set(
                Point.PROCESSORS,
                protocol.processors().named().stream()
                        .map(RegisterTerms::processor)
                        .toList());
    }

    private static String processor(Processors.Processor processor) {
        return processor.name() + ": "
                + String.join(", ", processor.products().stream().sorted().toList());
    }

    private void duties() {
        words(Point.QUALITY, protocol.safeguards().quality().wording());
        words(Point.SANCTION, protocol.safeguards().sanction());
        contact(Point.BREACH_SENDER, Side.SENDER);
        contact(Point.BREACH_RECEIVER, Side.RECEIVER);
    }

    private void contact(Point point, Side side) {
        String addresses = protocol.breachContacts(side).stream()
                .map(each -> each.address().value())
                .sorted()
                .collect(Collectors.joining("; "));
        if (!addresses.isEmpty()) {
            terms.mail(point, addresses);
        }
    }

    private void closing() {
        var closing = protocol.closing();
        terms.fact(Point.LAW, closing.law());
        terms.put(Point.COURT, Value.plain(closing.court(), Same.court(closing.court())));
        terms.day(Point.IN_FORCE, closing.inForceFrom());
        terms.number(Point.NOTICE, String.valueOf(closing.noticePeriodMonths()));
        terms.day(Point.SIGNED, closing.signature().signedOn());
        terms.fact(Point.SIGNED_AT, closing.signature().place());
        terms.set(
                Point.SIGNATORIES,
                closing.signature().signatories().stream()
                        .map(each -> each.name())
                        .toList());
    }

    private void working() {
        WorkingTerms chosen = protocol.workingTerms();
        term(Point.WITHOUT_CONTACT_TERM, chosen.maximumWithoutContact());
        term(Point.AT_ONCE, chosen.atOnce());
        term(Point.REASONABLE_TIME, chosen.reasonableTime());
        term(Point.WITHOUT_DELAY, chosen.withoutUndueDelay());
        term(Point.PARCEL_LAPSES, chosen.unopenedParcelLapses());
        term(Point.SILENT_MAILBOX, chosen.silentMailbox());
        term(Point.READERS, chosen.declarationOfReaders());
        terms.fact(Point.RESIDENCE, chosen.residence().meaning().dutch());
    }

    private void term(Point point, Term term) {
        terms.fact(point, term.dutch());
    }

    private void words(Point point, Wording... wordings) {
        terms.words(point, Stream.of(wordings).map(Wording::text).toList());
    }
}
