package be.brugwachter.intake.web;

import be.brugwachter.intake.CallTrouble;
import be.brugwachter.intake.HandOverCall;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call to the file system as the worker's page shows it.
 *
 * @param state where it is, in words
 * @param kind the kind of that state: goed, onderweg, fout or rust
 * @param reason what went wrong, if anything
 * @param next what the worker can do
 * @param again whether a person can have it tried again
 */
record CallView(
        UUID id,
        String form,
        String state,
        String kind,
        @Nullable String reason,
        @Nullable String next,
        boolean again) {
    static CallView of(HandOverCall call) {
        boolean stopped = call.state() == HandOverCall.State.STOPPED;
        boolean refused = call.state() == HandOverCall.State.REFUSED;
        CallTrouble trouble = stopped ? null : call.trouble();
        return new CallView(
                call.id(),
                call.format().shown(),
                words(call),
                kind(call.state()),
                trouble == null ? null : trouble.reason(),
                trouble == null ? next(call.state()) : trouble.nextStep(),
                refused);
    }

    private static String words(HandOverCall call) {
        return switch (call.state()) {
            case WAITING ->
                call.trouble() == null
                        ? "vertrekt zo dadelijk"
                        : "we proberen het opnieuw op " + Words.moment(Objects.requireNonNull(call.nextTry()));
            case STARTED -> "onderweg";
            case TAKEN -> "aangekomen in het dossiersysteem";
            case REFUSED -> "niet aangekomen";
            case STOPPED -> "gestopt";
        };
    }

    private static String kind(HandOverCall.State state) {
        return switch (state) {
            case WAITING, STARTED -> "onderweg";
            case TAKEN -> "goed";
            case REFUSED -> "fout";
            case STOPPED -> "rust";
        };
    }

    private static @Nullable String next(HandOverCall.State state) {
        return switch (state) {
            case TAKEN -> "Noteer hieronder het dossiernummer. Daarna wissen we deze kopie.";
            case STOPPED ->
                "Dit vertrekt niet meer vanzelf. Kijk in het dossiersysteem: staat het gezin daar al, noteer dan hieronder het nummer. Zo niet, haal dan het bestand op.";
            case WAITING, STARTED, REFUSED -> null;
        };
    }
}
