package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.EnterpriseNumber;
import be.brugwachter.shared.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The municipalities of Flanders and their OCMWs, from the shipped lists ({@code docs/data-sources.md}). A postcode proposes,
 * a person confirms.
 */
@Upholds(Clause.OCMW_OF_RESIDENCE)
public final class MunicipalityRegister {
    private static final int FIRST_OF_BRUSSELS = 1000;
    private static final int LAST_OF_BRUSSELS = 1210;
    private static final Set<String> TOWNS_OF_BRUSSELS = Set.of(
            "brussel",
            "anderlecht",
            "elsene",
            "etterbeek",
            "evere",
            "ganshoren",
            "jette",
            "koekelberg",
            "oudergem",
            "schaarbeek",
            "sint-agatha-berchem",
            "sint-gillis",
            "sint-jans-molenbeek",
            "sint-joost-ten-node",
            "sint-lambrechts-woluwe",
            "sint-pieters-woluwe",
            "ukkel",
            "vorst",
            "watermaal-bosvoorde");
    private static final String TWO_SOURCES = "+";

    private final Map<Municipality, Ocmw> ocmws = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();
    private final List<Merger> mergers;

    private MunicipalityRegister() {
        CsvFile.rows("/register/bestuurseenheden.csv").stream()
                .filter(row -> "OCMW".equals(row.get("type")) && "active".equals(row.get("status")))
                .map(MunicipalityRegister::ocmw)
                .forEach(ocmw -> ocmws.put(ocmw.municipality(), ocmw));
        CsvFile.rows("/register/postcode-gemeente.csv").stream()
                .map(MunicipalityRegister::place)
                .forEach(place -> places.computeIfAbsent(place.postcode(), none -> new ArrayList<>())
                        .add(place));
        mergers = CsvFile.rows("/register/mergers-2025.csv").stream()
                .map(row -> new Merger(
                        text(row, "former_municipality"), text(row, "merged_into"), LocalDate.parse(text(row, "date"))))
                .toList();
    }

    /** The register of the shipped lists. */
    public static MunicipalityRegister shipped() {
        return Shipped.LISTS;
    }

    /** Read once, when first asked for: the lists never change while the program runs. */
    private static final class Shipped {
        static final MunicipalityRegister LISTS = new MunicipalityRegister();
    }

    /** What a postcode proposes; empty when the lists do not know it: then a person chooses among all. */
    public List<Place> byPostcode(String postcode) {
        return List.copyOf(places.getOrDefault(postcode.strip(), List.of()));
    }

    /**
     * Whether this is one of Brussels, where no Flemish OCMW serves: there CAW Brussel is the contact.
     *
     * @param asked a postcode, or the Dutch name of one of the nineteen municipalities
     */
    public boolean isBrussels(String asked) {
        String written = asked.strip();
        if (!written.matches("\\d{4}")) {
            return TOWNS_OF_BRUSSELS.contains(written.toLowerCase(Locale.ROOT));
        }
        int number = Integer.parseInt(written);
        return number >= FIRST_OF_BRUSSELS && number <= LAST_OF_BRUSSELS;
    }

    /** The OCMW of a municipality of today. */
    public Optional<Ocmw> ocmwOf(Municipality municipality) {
        return Optional.ofNullable(ocmws.get(municipality));
    }

    /** The OCMW with this number, if it is one of today. */
    public Optional<Ocmw> ocmw(EnterpriseNumber number) {
        return ocmws.values().stream()
                .filter(each -> each.number().equals(number))
                .findFirst();
    }

    /** The municipality with this NIS code of 2025. */
    public Optional<Municipality> byNis(String nis) {
        return ocmws.keySet().stream().filter(each -> each.nis().equals(nis)).findFirst();
    }

    /** A municipality of today by its name, or by the name it had before a merger of 2025; capitals do not matter. */
    public Optional<Municipality> byName(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return ocmws.keySet().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() -> mergers.stream()
                        .filter(each -> each.former().toLowerCase(Locale.ROOT).equals(wanted))
                        .findFirst()
                        .flatMap(merger -> byName(merger.into())));
    }

    /** All municipalities of today, by name. */
    public List<Municipality> municipalities() {
        return ocmws.keySet().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    /** Which municipalities went up in this one in 2025. */
    public List<Merger> mergersInto(Municipality municipality) {
        return mergers.stream()
                .filter(each -> each.into().equals(municipality.name()))
                .toList();
    }

    /** All mergers of 2025. */
    public List<Merger> mergers() {
        return mergers;
    }

    private static Ocmw ocmw(Map<String, String> row) {
        Optional<PartyProfile.Seat> seat = text(row, "street").isEmpty()
                ? Optional.empty()
                : Optional.of(new PartyProfile.Seat(
                        text(row, "street") + " " + text(row, "number"),
                        text(row, "postcode"),
                        text(row, "municipality")));
        return new Ocmw(
                new EnterpriseNumber(text(row, "kbo")),
                new Municipality(text(row, "nis2025"), text(row, "name")),
                seat,
                text(row, "province"));
    }

    private static Place place(Map<String, String> row) {
        return new Place(
                text(row, "postcode"),
                new Municipality(text(row, "nis2025"), text(row, "municipality")),
                text(row, "source").contains(TWO_SOURCES));
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
