package be.brugwachter.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the client was told before: the five points, each by itself.
 *
 * @param whichData which data would pass
 * @param toWhom to whom
 * @param why for what
 * @param whatHappens what is done with them
 * @param whatToExpect what follows
 * @param sheet the version of the information sheet that was shown
 * @param toldAt when
 */
public record InformedFacts(
        @Nullable Boolean whichData,
        @Nullable Boolean toWhom,
        @Nullable Boolean why,
        @Nullable Boolean whatHappens,
        @Nullable Boolean whatToExpect,
        @Nullable String sheet,
        @Nullable Instant toldAt) {}
