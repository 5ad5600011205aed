package be.brugwachter.drafting;

import be.brugwachter.drafting.Step.Kind;
import be.brugwachter.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft with its way so far.
 *
 * @param terms what was filled in
 * @param steps what happened, oldest first
 * @param changed when the terms were changed last
 * @param putAside whether a colleague put the signed text aside in the register: the signatures count no longer
 */
public record StoredDraft(UUID id, DraftTerms terms, List<Step> steps, Instant changed, boolean putAside) {
    public StoredDraft {
        steps = List.copyOf(steps);
    }

    /** One that nobody put aside. */
    public StoredDraft(UUID id, DraftTerms terms, List<Step> steps, Instant changed) {
        this(id, terms, steps, changed, false);
    }

    /** How far a draft is. */
    public enum State {
        DRAFT("ontwerp"),
        ADVISED("geadviseerd"),
        SIGNED("ondertekend");

        private final String dutch;

        State(String dutch) {
            this.dutch = dutch;
        }

        /** The word people read. */
        public String dutch() {
            return dutch;
        }
    }

    /** How far it is: signed, advised by both on this text, or neither. */
    public State state() {
        if (last(Kind.SIGNED).isPresent()) {
            return State.SIGNED;
        }
        boolean both = advice(Kind.SENDER_ADVICE).isPresent()
                && advice(Kind.RECEIVER_ADVICE).isPresent();
        return both ? State.ADVISED : State.DRAFT;
    }

    /** The last step of a kind that counts. */
    public Optional<Step> last(Kind kind) {
        return steps.stream()
                .filter(each -> each.kind() == kind && each.counts() && !(putAside && kind == Kind.SIGNED))
                .max(Comparator.comparing(Step::recorded));
    }

    /** The advice of one side, if it is about the text as it is now. */
    public Optional<Step> advice(Kind kind) {
        return last(kind).filter(each -> each.isAbout(fingerprint()));
    }

    /** An advice of the other party that a second person has not looked at yet. */
    public Optional<Step> waiting() {
        return steps.stream()
                .filter(each -> !each.counts())
                .max(Comparator.comparing(Step::recorded))
                .filter(each -> last(Kind.RECEIVER_ADVICE)
                        .filter(counted -> counted.recorded().isAfter(each.recorded()))
                        .isEmpty());
    }

    /** How far it is, as the text says it. */
    public Progress progress() {
        return new Progress(day(advice(Kind.SENDER_ADVICE)), day(advice(Kind.RECEIVER_ADVICE)), day(last(Kind.SIGNED)));
    }

    /** The draft in every form, as it is now. */
    public Draft draft() {
        return new Draft(terms, progress());
    }

    private static @Nullable LocalDate day(Optional<Step> step) {
        return step.map(Step::day).orElse(null);
    }

    /** SHA-256 of the text without advice and signatures: changes when a term changes. */
    public String fingerprint() {
        return Sha256.hex(new Draft(terms, Progress.NONE).text());
    }
}
