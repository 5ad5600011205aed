package be.brugwachter.intake;

import be.brugwachter.protocol.Effect;
import be.brugwachter.protocol.Effect.Theme;
import be.brugwachter.protocol.Ending;
import be.brugwachter.protocol.EndingWitness;
import be.brugwachter.protocol.Protocol;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.stream.Stream;

/** What the ending of a protocol does at the receiver's desk: nothing is taken from anybody who waits for help. */
final class IntakeEndings implements EndingWitness {
    private static final Effect UNSEEN =
            new Effect(Theme.UNOPENED, 0, "Wat nog in jullie mailbox ligt, zien wij hier niet. Kijk daar zelf.");

    private final IntakeStore intakes;

    IntakeEndings(IntakeStore intakes) {
        this.intakes = intakes;
    }

    @Override
    public List<Effect> effects(Protocol protocol, Ending ending) {
        List<Intake> under = intakes.living().stream()
                .filter(intake -> Place.arrivalOf(intake)
                        .filter(arrival -> arrival.protocol().equals(protocol.id()))
                        .isPresent())
                .toList();
        long files = under.stream().filter(Intake.FileOpened.class::isInstance).count();
        Stream<Effect> here = Stream.of(waiting(under.size() - files, protocol), files(files, protocol))
                .filter(effect -> effect.many() > 0);
        boolean receives = protocol.receiver().party().equals(Walls.party());
        return receives ? Stream.concat(here, Stream.of(UNSEEN)).toList() : here.toList();
    }

    private static Effect waiting(long many, Protocol protocol) {
        return new Effect(
                Theme.KEPT,
                many,
                (many == 1 ? "1 gezin wacht" : many + " gezinnen wachten")
                        + " aan het onthaal. De opvolging gaat gewoon door, tot er contact was; zonder contact hoogstens "
                        + protocol.workingTerms().maximumWithoutContact().dutch() + ".");
    }

    private static Effect files(long many, Protocol protocol) {
        return new Effect(
                Theme.KEPT,
                many,
                (many == 1 ? "1 cliëntdossier" : many + " cliëntdossiers") + ": blijft nog "
                        + protocol.retention().clientFile().yearsAfterClosing()
                        + " jaar na het afsluiten, zoals het protocol zegt.");
    }
}
