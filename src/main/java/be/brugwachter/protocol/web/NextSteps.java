package be.brugwachter.protocol.web;

import be.brugwachter.protocol.Dates;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a protocol manager should do next about a protocol, most urgent first. */
final class NextSteps {
    private static final int SOON = 30;

    private final Standing standing;
    private final String page;
    private final List<Step> steps = new ArrayList<>();

    private NextSteps(Standing standing) {
        this.standing = standing;
        this.page = "/protocollen/" + standing.protocol().id();
    }

    static List<Step> of(Standing standing) {
        NextSteps next = new NextSteps(standing);
        if (over(standing)) {
            return List.of();
        }
        next.suspended();
        next.advice();
        next.signed();
        next.readers();
        next.channel();
        return next.steps;
    }

    /** Whether nothing new can ever be sent under it any more. */
    static boolean over(Standing standing) {
        return standing.state() == Standing.State.STOPPED || standing.state() == Standing.State.ENDED;
    }

    private void suspended() {
        if (standing.state() == Standing.State.SUSPENDED) {
            add(
                    "Een rechtsgrond viel weg. Beslis met de andere partij en de functionarissen of het verder kan",
                    page,
                    true);
        }
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
        return last.isBefore(standing.day().plusDays(SOON));
    }

    private void channel() {
        boolean legible = standing.protocol().mailbox().legible();
        add(
                legible
                        ? "Kijk de mailbox, het wachtzinnenblad en de sleutel na"
                        : "Het mailadres in de tekst is onleesbaar. Laat twee mensen het juiste adres bevestigen",
                "/kanaal/" + standing.protocol().id(),
                !legible);
    }

    private void add(String text, String link, boolean urgent) {
        steps.add(new Step(text, link, urgent));
    }

    /**
     * One thing to do.
     *
     * @param text what
     * @param link the page where it is done
     * @param urgent whether nothing can be sent before it is done
     */
    record Step(String text, String link, boolean urgent) {}
}
