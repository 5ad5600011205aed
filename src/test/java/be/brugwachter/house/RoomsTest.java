package be.brugwachter.house;

import be.brugwachter.Brugwachter;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms: arrows go down only. */
class RoomsTest {
    @Test
    void everyRoomSeesOnlyTheRoomsItsPackageNames() {
        ApplicationModules.of(Brugwachter.class).verify();
    }
}
