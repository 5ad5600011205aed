package be.brugwachter.decision;

import org.jspecify.annotations.Nullable;

/**
 * Where the client lives and how they met.
 *
 * @param metInTask whether the sender attested that they met in the team's own tasks
 * @param residence the municipality where the client lives, as NIS code of five digits
 * @param residenceConfirmed whether the sender confirmed that municipality, after the postcode proposed it
 */
public record ClientFacts(
        @Nullable Boolean metInTask,
        @Nullable String residence,
        @Nullable Boolean residenceConfirmed) {}
