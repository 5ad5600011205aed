package be.brugwachter.protocol;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The agreement between a local team and an OCMW on which the protocol rests (recital C).
 *
 * @param name what it is
 * @param concludedOn its date; nothing may be sent before
 * @param endsOn its last day, when the text gives one
 * @param annex what the text says of the annex with the working arrangements
 */
public record CooperationAgreement(String name, LocalDate concludedOn, Optional<LocalDate> endsOn, String annex) {

    /** Whether it is in force on this day (Brussels). */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(concludedOn)
                && endsOn.map(last -> !day.isAfter(last)).orElse(true);
    }
}
