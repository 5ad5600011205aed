package be.brugwachter.accountability;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.protocol.LegalBasis;
import be.brugwachter.protocol.PartyProfile;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import be.brugwachter.shared.DataItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a party's record of processing activities (GDPR article 30(1)): the processing it does under one protocol. Every word
 * comes out of the protocol and the list of processors, so the record cannot say other than what was signed and recorded.
 *
 * @param protocol its lasting name and version
 * @param cells one per {@link Column}, in their order
 */
public record ProcessingEntry(String protocol, List<String> cells) {
    private static final List<Column> COLUMNS = List.of(Column.values());

    public ProcessingEntry {
        cells = List.copyOf(cells);
    }

    /** What supervisors ask, in the order of article 30(1), with the source of each line. */
    public enum Column {
        CONTROLLER("Verwerkingsverantwoordelijke"),
        OFFICER("Functionaris voor gegevensbescherming"),
        ACTIVITY("Verwerking"),
        PURPOSES("Doeleinden"),
        COLLECTED_FOR("Eerst verzameld voor, en waarom dit daarbij past"),
        GROUNDS("Rechtsgronden"),
        PEOPLE("Betrokkenen"),
        DATA("Gegevens"),
        RECIPIENTS("Ontvangers"),
        PROCESSORS("Verwerkers"),
        ABROAD("Doorgifte naar derde landen"),
        KEPT("Bewaartermijn"),
        MEASURES("Beveiliging"),
        SOURCE("Bron");

        private final String dutch;

        Column(String dutch) {
            this.dutch = dutch;
        }

        /** The heading people read. */
        public String dutch() {
            return dutch;
        }
    }

    /**
     * The line of one side.
     *
     * @param hands its processors
     */
    @Upholds({Clause.COLLECTED_FOR_SUPPORT, Clause.IN_PROCESSING_REGISTER})
    public static ProcessingEntry of(Standing standing, Side side, List<ProcessorLine> hands) {
        Protocol protocol = standing.protocol();
        return new ProcessingEntry(
                protocol.id() + ", versie " + protocol.version(),
                Stream.of(what(standing, side), whom(protocol, side), hands(hands), how(standing, side))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> what(Standing standing, Side side) {
        Protocol protocol = standing.protocol();
        PartyProfile party = protocol.profile(side);
        return List.of(
                party.name() + ", " + party.seat().line() + ", ondernemingsnummer "
                        + party.number().dotted(),
                officer(protocol, side),
                activity(protocol, side),
                purposes(protocol, side),
                protocol.purposes().original().text() + " "
                        + protocol.purposes().compatibility().text(),
                grounds(standing, side));
    }

    private static List<String> whom(Protocol protocol, Side side) {
        return List.of(
                "Ouders die Kind en Gezin in zijn taak ontmoet en die toestemming gaven.",
                data(protocol),
                recipients(protocol, side));
    }

    private static List<String> hands(List<ProcessorLine> hands) {
        String all = hands.stream().map(ProcessorLine::line).collect(Collectors.joining("; "));
        String abroad = hands.stream()
                .filter(each -> !each.inside())
                .map(each -> each.name() + ", " + each.where())
                .collect(Collectors.joining("; "));
        return List.of(
                all.isEmpty()
                        ? "Het protocol noemt er geen, en er is er geen vastgelegd. Vul onder Bewijs aan wie jullie mailbox draait."
                        : all,
                abroad.isEmpty()
                        ? "Geen doorgifte buiten de Europese Economische Ruimte, voor zover vastgelegd."
                        : "Bij een verwerker: " + abroad);
    }

    private static List<String> how(Standing standing, Side side) {
        Protocol protocol = standing.protocol();
        return List.of(
                kept(protocol, side),
                "Verzegeld met " + protocol.encryption().cipher() + " ("
                        + protocol.encryption().program()
                        + "), toestemming en toetsing per keer, toegang per functie, logboek van elke lezing.",
                "Protocol " + protocol.id() + ", versie " + protocol.version() + ", "
                        + standing.state().dutch());
    }

    /** What stands in a column. */
    public String cell(Column column) {
        return cells.get(COLUMNS.indexOf(column));
    }

    private static String officer(Protocol protocol, Side side) {
        String contacts = protocol.breachContacts(side).stream()
                .map(contact -> contact.address().value())
                .collect(Collectors.joining(", "));
        return contacts.isEmpty() ? "Staat niet in het protocol. Vul dit aan." : contacts;
    }

    private static String activity(Protocol protocol, Side side) {
        return side == Side.SENDER
                ? "Contactgegevens van een ouder doorgeven aan "
                        + protocol.receiver().name() + ", met toestemming."
                : "Contactgegevens van een ouder ontvangen van "
                        + protocol.sender().name() + " en hulp aanbieden.";
    }

    private static String purposes(Protocol protocol, Side side) {
        Stream<String> receivers = Stream.concat(
                        protocol.purposes().receiver().stream(), protocol.purposes().permissions().stream())
                .map(each -> each.wording().text());
        return side == Side.SENDER ? protocol.heading().aim() : receivers.collect(Collectors.joining(" "));
    }

    private static String grounds(Standing standing, Side side) {
        return standing.standingBases().stream()
                .filter(basis -> basis.side() == side)
                .map(ProcessingEntry::ground)
                .collect(Collectors.joining("; "));
    }

    private static String ground(LegalBasis basis) {
        String articles = basis.articles().isEmpty() ? "" : ", art. " + String.join(", ", basis.articles());
        return basis.name() + articles + " (" + basis.carries().dutch() + ")";
    }

    private static String data(Protocol protocol) {
        String fields = protocol.fields().stream().sorted().map(DataItem::dutch).collect(Collectors.joining(", "));
        return fields.substring(0, 1).toUpperCase(Locale.ROOT) + fields.substring(1)
                + ". Geen gevoelige of gerechtelijke gegevens.";
    }

    private static String recipients(Protocol protocol, Side side) {
        return side == Side.SENDER
                ? protocol.receiver().name() + ", alleen de maatschappelijk werkers onder beroepsgeheim."
                : protocol.substance().recipients().stream()
                        .map(each -> each.wording().text())
                        .collect(Collectors.joining(" "));
    }

    private static String kept(Protocol protocol, Side side) {
        if (side == Side.SENDER) {
            return "De gegevens zelf tot het OCMW opende, hoogstens "
                    + protocol.workingTerms().unopenedParcelLapses().dutch()
                    + "; daarna alleen de toestemming onder het eigen dossierkenmerk.";
        }
        var file = protocol.retention().clientFile();
        return protocol.retention().untilContact().text() + " Zonder contact hoogstens "
                + protocol.workingTerms().maximumWithoutContact().dutch() + ". In een cliëntdossier "
                + file.yearsAfterClosing() + " jaar na het afsluiten (" + file.rule() + ").";
    }
}
