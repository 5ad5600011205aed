package be.brugwachter.drafting;

import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.protocol.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a step may be recorded now, and if not, why. */
final class Gate {
    private final StoredDraft draft;
    private final LocalDate today;

    Gate(StoredDraft draft, Clock clock) {
        this.draft = draft;
        this.today = Dates.day(clock.instant());
    }

    Optional<String> refusal(Kind kind, LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of("Die dag moet nog komen. Vul de dag in die op het document staat.");
        }
        if (kind == Kind.RECEIVER_ADVICE && draft.waiting().isPresent()) {
            return Optional.of("Er wacht al een brief op een tweede persoon. Laat een collega die eerst nakijken.");
        }
        if (!DraftCheck.ready(DraftCheck.of(draft.draft()))) {
            return Optional.of("In het ontwerp staan nog fouten. Los die eerst op; ze staan naast de velden.");
        }
        return kind == Kind.SIGNED ? unsignable(day) : Optional.empty();
    }

    private Optional<String> unsignable(LocalDate day) {
        Optional<Step> sender = draft.advice(Kind.SENDER_ADVICE);
        Optional<Step> receiver = draft.advice(Kind.RECEIVER_ADVICE);
        if (sender.isEmpty() || receiver.isEmpty()) {
            return Optional.of("Nog niet beide functionarissen gaven advies over deze tekst. Noteer eerst hun advies.");
        }
        boolean late = sender.get().day().isAfter(day) || receiver.get().day().isAfter(day);
        return late
                ? Optional.of("Een advies is van na die dag. De partijen tekenen pas als beide adviezen er zijn.")
                : Optional.empty();
    }
}
