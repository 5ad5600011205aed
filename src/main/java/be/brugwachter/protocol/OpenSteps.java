package be.brugwachter.protocol;

import be.brugwachter.clause.Clause;
import be.brugwachter.clause.Upholds;
import be.brugwachter.shared.ToDo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a protocol manager should still do about a protocol, most urgent first. What is urgent keeps every family waiting. */
public final class OpenSteps {
    private static final int SOON = 30;

    private final Standing standing;
    private final String page;
    private final List<ToDo> steps = new ArrayList<>();

    private OpenSteps(Standing standing) {
        this.standing = standing;
        this.page = "/protocollen/" + standing.protocol().id();
    }

    /** The steps; none once nothing new can be sent under it any more. */
    public static List<ToDo> of(Standing standing) {
        OpenSteps open = new OpenSteps(standing);
        if (standing.over()) {
            return List.of();
        }
        open.suspended();
        open.merged();
        open.advice();
        open.signed();
        open.readers();
        open.publication();
        open.annex();
        return List.copyOf(open.steps);
    }

    private void suspended() {
        if (standing.state() == Standing.State.SUSPENDED) {
            add(
                    "Een rechtsgrond viel weg. Beslis met de andere partij en de functionarissen of het verder kan",
                    page + "/bewaren/verder",
                    true);
        }
    }

    @Upholds(Clause.OCMW_OF_RESIDENCE)
    private void merged() {
        standing.undecidedMerger()
                .ifPresent(merged -> add(
                        merged.gone()
                                ? "Dit OCMW bestaat niet meer na een fusie. Maak een protocol met het nieuwe OCMW"
                                : "Beslis met het OCMW of het protocol na de fusie voor de hele gemeente geldt",
                        merged.gone() ? "/ontwerpen/nieuw" : page + "/bewaren/fusie",
                        true));
    }

    private void advice() {
        Protocol protocol = standing.protocol();
        for (Side side : Side.values()) {
            if (protocol.adviceOf(side).isEmpty()) {
                add(
                        "Vraag het advies van de functionaris van "
                                + protocol.profile(side).name(),
                        page,
                        true);
            }
        }
    }

    private void signed() {
        if (!standing.signedByBoth()) {
            add("Bewaar het getekende exemplaar en laat een collega het bevestigen", page + "/getekend", true);
        }
    }

    private void readers() {
        if (!standing.readersDeclared()) {
            add("Bewaar de verklaring van het OCMW over wie de mailbox leest", page + "/lezers", true);
            return;
        }
        standing.readersUntil()
                .filter(this::soon)
                .ifPresent(last -> add(
                        "De verklaring van het OCMW loopt af op " + Dates.dutch(last) + ". Vraag een nieuwe",
                        page + "/lezers",
                        false));
    }

    private boolean soon(LocalDate last) {
        return !last.isAfter(standing.day().plusDays(SOON));
    }

    @Upholds(Clause.PUBLISHED_BY_BOTH)
    private void publication() {
        for (Side side : Side.values()) {
            if (standing.published(side).isEmpty()) {
                add(
                        "Leg vast waar " + standing.protocol().profile(side).name() + " het protocol bekendmaakte",
                        page + "/bekendmaken",
                        false);
            }
        }
    }

    @Upholds(Clause.ANNEX_OBSERVED)
    private void annex() {
        if (!standing.annexFiled()) {
            add(
                    "Bewaar de bijlage van de samenwerkingsovereenkomst, met de werkafspraken",
                    page + "/bewaren/bijlage",
                    false);
        }
    }

    private void add(String text, String link, boolean urgent) {
        steps.add(new ToDo(text, link, urgent));
    }
}
