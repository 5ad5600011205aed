package be.brugwachter.intake;

import be.brugwachter.protocol.Protocol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One client in the list of the desk: since when, under which protocol, with whom. No name.
 *
 * @param chosen the later day until which a worker chose to try
 * @param today the day on which this was asked
 */
public record Place(Intake intake, Protocol protocol, Optional<LocalDate> chosen, LocalDate today) {
    /** The id of the intake. */
    public UUID id() {
        return intake.id();
    }

    /** How it came. */
    public Arrival arrival() {
        return arrivalOf(intake).orElseThrow();
    }

    /** Who looks after the client. */
    public Optional<Hands> hands() {
        return handsOf(intake);
    }

    /** Whether this account looks after the client. */
    public boolean isOf(UUID account) {
        return hands().filter(each -> each.hold(account)).isPresent();
    }

    /** What the waiting asks today. */
    public Due due() {
        return intake instanceof Intake.Open open ? new Deadlines(protocol).due(open, chosen, today) : Due.NOTHING;
    }

    /** The last day on which nobody need decide yet; empty once there was contact. */
    public Optional<LocalDate> lastDay() {
        return intake instanceof Intake.Open open && !(open instanceof Intake.Contacted)
                ? Optional.of(new Deadlines(protocol).lastDay(open, chosen))
                : Optional.empty();
    }

    /** Whether anything of the client is still here. */
    static boolean isHere(Intake intake) {
        return switch (intake) {
            case Intake.Open open -> true;
            case Intake.FileOpened file -> file.keeping() instanceof Intake.Keeping.Here;
            case Intake.Erased gone -> false;
        };
    }

    static Optional<Arrival> arrivalOf(Intake intake) {
        return switch (intake) {
            case Intake.Open open -> Optional.of(open.arrival());
            case Intake.FileOpened file -> Optional.of(file.arrival());
            case Intake.Erased gone -> Optional.empty();
        };
    }

    static Optional<Hands> handsOf(Intake intake) {
        return switch (intake) {
            case Intake.Open open -> open.inHands();
            case Intake.FileOpened file -> Optional.of(file.hands());
            case Intake.Erased gone -> Optional.empty();
        };
    }
}
