package be.brugwachter.correspondence;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.disclosure.NoticeKind;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.operation.TestHouse;
import be.brugwachter.protocol.Shipped;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.Walls;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The post between the two parties of Brugge in one house, by its real mail server: each bank's rounds inside its own walls. */
public final class Posted {
    public static final Party OPGROEIEN = Shipped.BRUGGE.sender().party();
    public static final Party BRUGGE = Shipped.BRUGGE.receiver().party();
    private static final int PATIENCE = 60;

    private final TestHouse house;

    public Posted(TestHouse house) {
        this.house = house;
    }

    /** Carries what waits until something is so. */
    public void carryUntil(String what, BooleanSupplier there) {
        for (int tries = 0; tries < PATIENCE && !there.getAsBoolean(); tries++) {
            for (Party party : List.of(OPGROEIEN, BRUGGE)) {
                Walls.run(party, house.bean(NoticeCourier.class)::round);
            }
            Walls.run(BRUGGE, house.bean(ArrivalRound.class)::round);
            Walls.run(OPGROEIEN, house.bean(ReturnRound.class)::round);
        }
        if (!there.getAsBoolean()) {
            throw new AssertionError("It never came: " + what);
        }
    }

    /** What the newest letter of a kind says to a party, once it came. */
    public String told(Party to, NoticeKind kind) {
        return String.join(" ", came(to, kind).letter().lines());
    }

    /** What the letter of a kind about one breach says, once it came. */
    public String told(Party to, NoticeKind kind, UUID breach) {
        carryUntil(kind.name(), () -> of(to, kind).anyMatch(each -> isAbout(each, breach)));
        return of(to, kind)
                .filter(each -> isAbout(each, breach))
                .flatMap(each -> each.letter().lines().stream())
                .collect(Collectors.joining(" "));
    }

    private static boolean isAbout(ReceivedLetter letter, UUID breach) {
        return letter.letter().matter().whole().equals(breach);
    }

    /** The newest letter of a kind, once it came. */
    public ReceivedLetter came(Party to, NoticeKind kind) {
        carryUntil(kind.name(), () -> newest(to, kind).isPresent());
        return newest(to, kind).orElseThrow();
    }

    private Optional<ReceivedLetter> newest(Party to, NoticeKind kind) {
        return of(to, kind).findFirst();
    }

    private Stream<ReceivedLetter> of(Party to, NoticeKind kind) {
        return Walls.as(to, () -> house.bean(LetterDesk.class).all()).stream()
                .filter(each -> each.letter().matter().kind() == kind);
    }
}
