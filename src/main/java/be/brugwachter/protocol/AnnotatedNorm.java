package be.brugwachter.protocol;

import be.brugwachter.protocol.Part.Line;
import be.brugwachter.shared.DataItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A protocol from head to end, in our words: recitals and articles 2 to 5. The rest is in {@link NormOfSafety}. */
public final class AnnotatedNorm {
    private final Standing standing;
    private final Protocol protocol;
    private final boolean withRecord;

    private AnnotatedNorm(Standing standing, boolean withRecord) {
        this.standing = standing;
        this.protocol = standing.protocol();
        this.withRecord = withRecord;
    }

    /** What the text says, with what a party recorded of it. */
    public static List<Part> of(Standing standing) {
        return new AnnotatedNorm(standing, true).parts();
    }

    /** What the text says, and nothing else. */
    public static List<Part> of(Protocol protocol) {
        return new AnnotatedNorm(new Standing(protocol, List.of(), LocalDate.MAX), false).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(parties(), recitals(), purposes(), bases(), data(), course()));
        parts.addAll(NormOfSafety.of(protocol));
        return parts;
    }

    private Part parties() {
        List<Line> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            PartyProfile party = protocol.profile(side);
            lines.add(new Line(
                    side == Side.SENDER ? "Geeft door" : "Ontvangt",
                    party.name() + ", " + party.legalForm() + ", ondernemingsnummer "
                            + party.number().dotted()));
            lines.add(new Line("Zetel", party.seat().line()));
            lines.add(new Line("Vertegenwoordigd door", people(party)));
            lines.add(new Line("Geregeld door", String.join("; ", party.governedBy())));
        }
        return new Part("De partijen", "partijen, A en B", lines);
    }

    private static String people(PartyProfile party) {
        return party.representatives().stream()
                .map(each -> each.name() + ", " + each.function())
                .collect(Collectors.joining("; "));
    }

    private Part recitals() {
        var agreement = protocol.cooperationAgreement();
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Waarom", protocol.heading().aim()),
                new Line("Gesloten onder", protocol.heading().concludedUnder()),
                new Line("Lokaal team", protocol.localTeam()),
                new Line("Overeenkomst", agreement(agreement)),
                new Line("Bijlage", agreement.annex()),
                new Line("Advies van " + protocol.sender().name(), advice(Side.SENDER)),
                new Line("Advies van " + protocol.receiver().name(), advice(Side.RECEIVER)),
                new Line("Bekendmaken", protocol.heading().publication())));
        if (withRecord) {
            lines.add(new Line("Website van " + protocol.sender().name(), published(Side.SENDER)));
            lines.add(new Line("Website van " + protocol.receiver().name(), published(Side.RECEIVER)));
        }
        return new Part("Waar het op steunt", "C tot F", lines);
    }

    private static String agreement(CooperationAgreement agreement) {
        String end =
                agreement.endsOn().map(day -> " tot en met " + Dates.dutch(day)).orElse("");
        return agreement.name() + ", van " + Dates.dutch(agreement.concludedOn()) + end;
    }

    private String published(Side side) {
        return standing.published(side)
                .map(act -> Objects.requireNonNull(act.publication()).address() + ", sinds " + Dates.dutch(act.from()))
                .orElse("Nog niet vastgelegd");
    }

    private String advice(Side side) {
        return protocol.adviceOf(side)
                .map(advice -> "Gegeven op " + Dates.dutch(advice.givenOn()) + " (" + advice.recital() + ")")
                .orElse("Er is geen advies");
    }

    private Part purposes() {
        var purposes = protocol.purposes();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Eerst verzameld voor", purposes.original().text()));
        purposes.receiver()
                .forEach(each ->
                        lines.add(new Line("Doel bij het OCMW", each.wording().text())));
        purposes.permissions()
                .forEach(each -> lines.add(new Line("Mag ook", each.wording().text())));
        lines.add(new Line("Waarom dat past", purposes.compatibility().text()));
        return new Part("Waarvoor", "art. 2", lines);
    }

    private Part bases() {
        return new Part(
                "De rechtsgronden",
                "art. 2",
                protocol.legalBases().stream()
                        .map(basis -> new Line(
                                basis.side().dutch() + ": " + basis.carries().dutch(),
                                basis.name() + articles(basis.articles()) + ". " + basis.wording() + checked(basis)))
                        .toList());
    }

    private String checked(LegalBasis basis) {
        if (!withRecord) {
            return "";
        }
        return standing.verified(basis)
                ? " (Letterlijke tekst bewaard en nagekeken.)"
                : " (Letterlijke tekst nog niet nagekeken.)";
    }

    private static String articles(List<String> articles) {
        return articles.isEmpty()
                ? ""
                : (articles.size() == 1 ? ", artikel " : ", artikels ") + String.join(", ", articles);
    }

    private Part data() {
        List<Line> lines = new ArrayList<>();
        protocol.data()
                .forEach(each -> lines.add(new Line(
                        each.fields().stream().map(DataItem::dutch).collect(Collectors.joining(", ")),
                        each.justification().text())));
        lines.add(new Line(
                "Gevoelige gegevens", protocol.substance().specialCategories().text()));
        lines.add(new Line(
                "Tot er contact is", protocol.retention().untilContact().text()));
        lines.add(new Line(
                "Zonder contact",
                protocol.retention()
                        .maximumWithoutContact()
                        .map(each -> each.text())
                        .orElse("De tekst zwijgt; zie de werkafspraken")));
        lines.add(new Line(
                "In een dossier", protocol.retention().clientFile().wording().text()));
        return new Part("Welke gegevens, en hoe lang", "art. 3", lines);
    }

    private Part course() {
        Substance substance = protocol.substance();
        List<Line> lines = new ArrayList<>();
        substance
                .recipients()
                .forEach(
                        each -> lines.add(new Line("Wie ze ziet", each.wording().text())));
        lines.add(new Line("Wanneer", substance.periodicity().text()));
        lines.add(new Line("Hoe lang", substance.duration().text()));
        return new Part("Wie, wanneer en hoe lang", "art. 4 en art. 5", lines);
    }
}
