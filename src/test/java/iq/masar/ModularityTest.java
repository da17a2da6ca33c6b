package iq.masar;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls: no room uses what its plaque does not name, and none reaches inside another. */
class ModularityTest {
    @Test
    void everyRoomKeepsItsWalls() {
        ApplicationModules.of(Masar.class).verify();
    }
}
