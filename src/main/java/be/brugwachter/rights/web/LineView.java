package be.brugwachter.rights.web;

import be.brugwachter.disclosure.SenderIdentity;
import be.brugwachter.protocol.Dates;
import be.brugwachter.rights.Outcome;
import be.brugwachter.rights.Reply;
import be.brugwachter.rights.Request;
import be.brugwachter.shared.Actor;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.Walls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A line of the register as a page shows it. No name, and no place but for who may open it.
 *
 * @param href the page of the line
 * @param about the page of the referral or the intake; null for who only reads the register
 * @param flag what its state looks like: {@code goed}, {@code onderweg}, {@code let-op} or {@code fout}
 */
record LineView(
        String href,
        @Nullable String about,
        String wish,
        String checked,
        String received,
        String due,
        @Nullable String extension,
        @Nullable String answer,
        String state,
        String flag,
        boolean open) {
    /** Puts lines in words, on the day it is. */
    @Component
    static final class Writer {
        private static final int SOON_DAYS = 7;

        private final Clock clock;
        private final HostedParties parties;
        private final SenderIdentity identity;

        Writer(Clock clock, HostedParties parties, SenderIdentity identity) {
            this.clock = clock;
            this.parties = parties;
            this.identity = identity;
        }

        LineView of(Request request, Actor reader) {
            LocalDate today = Dates.day(clock.instant());
            boolean late = request.open() && today.isAfter(request.due());
            boolean soon = request.open() && !today.plusDays(SOON_DAYS).isBefore(request.due());
            return new LineView(
                    "/rechten/" + request.id(),
                    request.account().equals(reader.account()) ? request.about().path() : null,
                    request.wish().dutch(),
                    request.checked().dutch(),
                    Dates.dutch(request.receivedOn()),
                    Dates.dutch(request.due()),
                    request.extension().map(each -> each.dutch()).orElse(null),
                    request.answered()
                            .map(each -> each.outcome().dutch() + ", op " + Dates.dutch(Dates.day(each.at())))
                            .orElse(null),
                    request.open() ? late ? "te laat" : "wacht op antwoord" : "beantwoord",
                    request.open() ? late ? "fout" : soon ? "let-op" : "onderweg" : "goed",
                    request.open());
        }

        /** What the answer on paper shows. */
        Map<String, Object> paper(Reply reply) {
            Map<String, Object> model = new HashMap<>();
            model.put("organisation", name());
            model.put("telephone", identity.telephone());
            model.put("day", Dates.dutch(Dates.day(clock.instant())));
            model.put("received", Dates.dutch(reply.request().receivedOn()));
            model.put("asked", reply.request().wish().asked());
            model.put("answer", reply.outcome().sentence());
            model.put("file", reply.outcome() == Outcome.FILE_STAYS);
            reply.report().ifPresent(report -> model.put("report", report));
            reply.gone().ifPresent(gone -> model.put("gone", gone));
            return model;
        }

        private String name() {
            return parties.find(Walls.party().key())
                    .map(HostedParties.Hosted::name)
                    .orElse("");
        }
    }
}
