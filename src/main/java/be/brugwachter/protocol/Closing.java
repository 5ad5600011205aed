package be.brugwachter.protocol;

import java.time.LocalDate;

/**
 * The end of a protocol: law, force, notice and signatures (articles 10 and 11).
 *
 * @param law the law that applies
 * @param court the court that decides
 * @param signature place, day, copies and names
 * @param inForceFrom the first day
 * @param noticePeriodMonths whole months
 * @param endsWithBasis what happens when every ground falls away
 */
public record Closing(
        String law,
        String court,
        Signature signature,
        LocalDate inForceFrom,
        int noticePeriodMonths,
        String endsWithBasis) {}
