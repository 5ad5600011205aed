package be.brugwachter.disclosure;

import be.brugwachter.audit.Act;
import be.brugwachter.audit.Trace;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the book remembers about one client, in the words of a report: moment, function, act. */
public final class ReportSteps {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'uur'", Locale.forLanguageTag("nl-BE"));

    private static final Map<Act, String> WORDS = Map.ofEntries(
            Map.entry(Act.CONSENT_GIVEN, "uw toestemming gebruikt voor deze ene doorverwijzing"),
            Map.entry(Act.CONSENT_WITHDRAWN, "genoteerd dat u de toestemming introk"),
            Map.entry(Act.CONSENT_RESTORED, "genoteerd dat u uw intrekking terugnam"),
            Map.entry(Act.FAMILY_CODE_MADE, "een code voor u gemaakt"),
            Map.entry(Act.FAMILY_CODE_RENEWED, "een nieuwe code voor u gemaakt"),
            Map.entry(Act.RIGHTS_REQUEST_NOTED, "uw vraag over uw gegevens genoteerd"),
            Map.entry(Act.RIGHTS_REQUEST_EXTENDED, "meer tijd genomen voor uw vraag"),
            Map.entry(Act.RIGHTS_REQUEST_ANSWERED, "uw vraag over uw gegevens beantwoord"),
            Map.entry(Act.REFERRAL_SEALED, "uw gegevens verzegeld voor het OCMW"),
            Map.entry(Act.REFERRAL_HELD, "het bericht aangehouden"),
            Map.entry(Act.REFERRAL_SENT, "het verzegelde bericht afgegeven"),
            Map.entry(Act.REFERRAL_UNDELIVERED, "het bericht kwam niet aan"),
            Map.entry(Act.REFERRAL_OPENED, "vernomen dat het OCMW het bericht opende"),
            Map.entry(Act.REFERRAL_LAPSED, "niemand opende het op tijd; de gegevens zijn gewist"),
            Map.entry(Act.REFERRAL_ERASED, "de gegevens gewist"),
            Map.entry(Act.INTAKE_RECEIVED, "uw gegevens ontvangen"),
            Map.entry(Act.INTAKE_ASSIGNED, "iemand aangeduid die u contacteert"),
            Map.entry(Act.INTAKE_TAKEN_OVER, "doorgegeven aan een collega"),
            Map.entry(Act.DETAILS_READ, "uw gegevens gelezen"),
            Map.entry(Act.CONTACT_TRIED, "geprobeerd u te bereiken"),
            Map.entry(Act.CONTACT_MADE, "contact met u gehad"),
            Map.entry(Act.FILE_OPENED, "een dossier gemaakt"),
            Map.entry(Act.FILE_CLOSED, "het dossier afgesloten"),
            Map.entry(Act.INTAKE_ERASED, "de gegevens gewist"),
            Map.entry(Act.ONWARD_AGREED, "uw nieuwe toestemming genoteerd, voor één partner"),
            Map.entry(Act.ONWARD_SEALED, "uw gegevens verzegeld voor die partner"),
            Map.entry(Act.ONWARD_HELD, "het bericht aan de partner aangehouden"),
            Map.entry(Act.ONWARD_SENT, "het verzegelde bericht aan de partner afgegeven"),
            Map.entry(Act.ONWARD_UNDELIVERED, "het bericht aan de partner kwam niet aan"),
            Map.entry(Act.ONWARD_OPENED, "vernomen dat de partner het bericht opende"),
            Map.entry(Act.ONWARD_WITHDRAWN, "het bericht aan de partner teruggenomen"),
            Map.entry(Act.ONWARD_LAPSED, "niemand bij de partner opende het op tijd"),
            Map.entry(Act.PARTNER_TOLD, "de partner per brief verwittigd dat u zich bedacht"),
            Map.entry(Act.PARTNER_CALLED, "de partner gebeld dat u zich bedacht"),
            Map.entry(Act.CLIENT_REPORT_MADE, "dit verslag gemaakt"));

    private ReportSteps() {}

    /** The steps a client is told of, in their order. */
    public static List<ClientReport.Line> of(List<Trace> traces) {
        return traces.stream()
                .filter(trace -> WORDS.containsKey(trace.act()))
                .map(trace -> new ClientReport.Line(moment(trace.moment()), words(trace)))
                .toList();
    }

    private static String words(Trace trace) {
        return trace.role().dutch() + ": " + WORDS.get(trace.act());
    }

    /** A moment as the report says it, in Brussels. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BRUSSELS));
    }
}
