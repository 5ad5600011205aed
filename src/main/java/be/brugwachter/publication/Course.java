package be.brugwachter.publication;

import be.brugwachter.protocol.Protocol;
import be.brugwachter.protocol.ProtocolAct;
import be.brugwachter.protocol.Publication;
import be.brugwachter.protocol.Side;
import be.brugwachter.protocol.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The life of a protocol by days. No day of today in it: the same text with the same acts always tells the same. */
public final class Course {
    /** What the parties keep to themselves: papers and who reads a mailbox. */
    private static final Set<ProtocolAct.Kind> TOLD = EnumSet.of(
            ProtocolAct.Kind.PUBLISHED,
            ProtocolAct.Kind.NOTICE_GIVEN,
            ProtocolAct.Kind.STOPPED_FOR_MISUSE,
            ProtocolAct.Kind.BASIS_LAPSED,
            ProtocolAct.Kind.GOES_ON_WITHOUT,
            ProtocolAct.Kind.TERMS_CONFIRMED);

    private Course() {}

    /**
     * Something that happened.
     *
     * @param day the day
     * @param what in a few Dutch words
     */
    public record Step(LocalDate day, String what) {}

    /** The steps, oldest first. */
    public static List<Step> of(Edition edition) {
        Protocol protocol = edition.protocol();
        List<Step> steps = written(protocol);
        for (ProtocolAct act : edition.acts()) {
            if (TOLD.contains(act.kind())) {
                steps.add(new Step(act.from(), words(protocol, act)));
            }
        }
        new Standing(protocol, edition.acts(), LocalDate.MAX)
                .noticeEnds()
                .ifPresent(end -> steps.add(new Step(end, "Laatste dag na de opzegging")));
        return steps.stream().distinct().sorted(Comparator.comparing(Step::day)).toList();
    }

    /** The days that the text itself names. */
    private static List<Step> written(Protocol protocol) {
        List<Step> steps = new ArrayList<>();
        for (Side side : Side.values()) {
            String words = "De functionaris van " + protocol.profile(side).name() + " gaf advies";
            protocol.adviceOf(side).ifPresent(advice -> steps.add(new Step(advice.givenOn(), words)));
        }
        steps.add(
                new Step(protocol.cooperationAgreement().concludedOn(), "De samenwerkingsovereenkomst werd gesloten"));
        steps.add(new Step(protocol.signature().signedOn(), "Het protocol werd getekend"));
        steps.add(new Step(protocol.inForceFrom(), "Het protocol geldt vanaf deze dag"));
        return steps;
    }

    private static String words(Protocol protocol, ProtocolAct act) {
        if (act.kind() == ProtocolAct.Kind.PUBLISHED) {
            Publication where = Objects.requireNonNull(act.publication());
            return protocol.profile(where.side()).name() + " maakte het bekend op " + where.address();
        }
        return act.kind().dutch();
    }
}
