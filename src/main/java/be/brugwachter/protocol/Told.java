package be.brugwachter.protocol;

import be.brugwachter.protocol.Effect.Theme;
import be.brugwachter.trust.Walls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who must hear of an ending: both officers by themselves, and whom a person tells. */
record Told(Protocol protocol) implements EndingWitness {
    Told(Protocol protocol) {
        this.protocol = protocol;
    }

    @Override
    public List<Effect> effects(Protocol same, Ending ending) {
        Side other = protocol.otherSide(Walls.party());
        List<Effect> told = new ArrayList<>();
        told.add(new Effect(
                Theme.TOLD, 0, "Jullie eigen functionaris ziet het hier, onder Vastgelegd. Dat gaat vanzelf."));
        told.add(new Effect(Theme.TOLD, 0, officer(other)));
        told.add(new Effect(Theme.TOLD, 0, letter(other, ending)));
        told.add(new Effect(
                Theme.TOLD,
                0,
                "Het lokale team " + protocol.localTeam() + " en de sociale dienst van "
                        + protocol.receiver().name() + ": bel hen zelf, zodat niemand een gezin iets belooft."));
        return told;
    }

    private String officer(Side other) {
        String addresses = protocol.breachContacts(other).stream()
                .limit(1)
                .map(contact -> contact.address().value())
                .collect(Collectors.joining(", "));
        return addresses.isEmpty()
                ? "De functionaris van " + protocol.profile(other).name()
                        + " staat niet in het protocol. Verwittig die zelf."
                : "De functionaris van " + protocol.profile(other).name() + " krijgt vanzelf een mail (" + addresses
                        + ").";
    }

    private String letter(Side other, Ending ending) {
        String name = protocol.profile(other).name();
        return switch (ending) {
            case NOTICE ->
                "De brief met de opzegging: stuur hem naar " + name
                        + ", of bewaar de hunne. Leg hem bij de documenten.";
            case MISUSE -> "Stuur " + name + " een kennisgeving met de reden, en bewaar ze bij de documenten.";
            case BASIS -> "Spreek met " + name + " af wie met de functionarissen beslist of het verder kan.";
        };
    }
}
