package be.brugwachter.drafting.web;

import be.brugwachter.drafting.Step;
import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.drafting.StoredDraft;
import be.brugwachter.protocol.Dates;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A draft as the pages show it.
 *
 * @param number the step of four it is at
 * @param next what to do now
 * @param editable whether terms can still change
 * @param papers what happened so far
 */
record DraftView(
        UUID id,
        String name,
        String state,
        String kind,
        int number,
        Next next,
        boolean editable,
        List<PaperLine> papers) {

    /**
     * What to do now.
     *
     * @param text of the link; with {@code href} empty there is none
     */
    record Next(String sentence, String text, String href) {}

    /** One document: what it is, and where it can be fetched. */
    record PaperLine(String words, String file, String href) {}

    static DraftView of(StoredDraft draft, boolean ready, boolean officer) {
        int number = switch (draft.state()) {
            case DRAFT -> ready ? 2 : 1;
            case ADVISED -> 3;
            case SIGNED -> 4;
        };
        return new DraftView(
                draft.id(),
                draft.terms().receiver().name(),
                draft.state().dutch(),
                draft.state() == StoredDraft.State.DRAFT ? "onderweg" : "goed",
                number,
                next(draft, number, officer),
                draft.state() != StoredDraft.State.SIGNED,
                Stream.of(Kind.values())
                        .flatMap(kind -> draft.last(kind).stream())
                        .map(step -> line(draft, step))
                        .toList());
    }

    private static Next next(StoredDraft draft, int number, boolean officer) {
        String path = "/ontwerpen/" + draft.id();
        return switch (number) {
            case 1 -> new Next("Vul in wat nog nodig is. Wat er nog aan scheelt, staat naast het veld.", "", "");
            case 2 -> advices(draft, path, officer);
            case 3 -> signing(draft, path, officer);
            default ->
                new Next(
                        "Het protocol is getekend. Een collega legt de gegevens naast het getekende exemplaar en neemt het op in het"
                                + " register. Daarna regel je de mailbox en het wachtzinnenblad, en maken beide partijen het bekend.",
                        "Wat op een tweede persoon wacht",
                        "/te-bevestigen");
        };
    }

    private static Next signing(StoredDraft draft, String path, boolean officer) {
        if (officer) {
            return new Next("Beide adviezen zijn er. De protocolbeheerder laat het protocol nu tekenen.", "", "");
        }
        String sentence = draft.putAside()
                ? "Een collega legde het getekende exemplaar weg: het staat niet in het register. Vraag wat er niet klopt en bewaar"
                        + " daarna het juiste exemplaar. Verander je hieronder de gegevens, dan is er een nieuw advies nodig."
                : "Beide adviezen zijn er. Laat de partijen tekenen en bewaar het getekende exemplaar.";
        return new Next(sentence, "Bewaar het getekende exemplaar", path + "/getekend");
    }

    private static Next advices(StoredDraft draft, String path, boolean officer) {
        if (draft.advice(Kind.SENDER_ADVICE).isEmpty()) {
            return officer
                    ? new Next(
                            "Het ontwerp is volledig. Lees de tekst en geef je advies.",
                            "Geef je advies",
                            path + "/advies")
                    : new Next(
                            "Het ontwerp is volledig. Je functionaris voor gegevensbescherming geeft nu advies.",
                            "",
                            "");
        }
        return officer
                ? new Next("Jouw advies is bewaard. Nu is het wachten op dat van het OCMW.", "", "")
                : new Next(
                        "Nu nog het advies van het OCMW. Stuur hun functionaris het ontwerp; noteer het advies als het er is.",
                        "Noteer het advies van het OCMW",
                        path + "/brief");
    }

    private static PaperLine line(StoredDraft draft, Step step) {
        String what = switch (step.kind()) {
            case SENDER_ADVICE -> "Advies van onze functionaris";
            case RECEIVER_ADVICE -> "Advies van de functionaris van het OCMW";
            case SIGNED -> "Getekend protocol";
        };
        boolean old = step.kind() != Kind.SIGNED && draft.advice(step.kind()).isEmpty();
        String words = what + ", " + Dates.dutch(step.day()) + (step.remarks() ? ", met opmerkingen" : "")
                + (old ? ". De tekst veranderde daarna: vraag het opnieuw." : "");
        return new PaperLine(words, step.document().name(), "/ontwerpen/" + draft.id() + "/document/" + step.id());
    }
}
