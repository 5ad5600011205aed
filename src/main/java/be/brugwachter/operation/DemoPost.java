package be.brugwachter.operation;

import be.brugwachter.disclosure.ArrivalRound;
import be.brugwachter.disclosure.NoticeCourier;
import be.brugwachter.disclosure.ReturnRound;
import be.brugwachter.staff.DemoPeople;
import be.brugwachter.trust.Walls;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Carries what two banks tell each other, until it came. The house's own rounds may be carrying at this very moment too. */
final class DemoPost {
    private static final int PATIENCE = 300;
    private static final long PAUSE_NANOS = 200_000_000L;

    private final House house;

    DemoPost(House house) {
        this.house = house;
    }

    /**
     * Goes round until this is so.
     *
     * @return false when it never came
     */
    boolean carryUntil(BooleanSupplier came) {
        for (int i = 0; i < PATIENCE; i++) {
            Walls.run(DemoPeople.BRUGGE, house.bean(NoticeCourier.class)::round);
            Walls.run(Demo.OPGROEIEN, house.bean(NoticeCourier.class)::round);
            Walls.run(DemoPeople.BRUGGE, house.bean(ArrivalRound.class)::round);
            Walls.run(Demo.OPGROEIEN, house.bean(ReturnRound.class)::round);
            if (came.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }
}
