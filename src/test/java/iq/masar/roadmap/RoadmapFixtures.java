package iq.masar.roadmap;

import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;

/** The founding documents, as every test of the room reads them. */
public final class RoadmapFixtures {
    private RoadmapFixtures() {}

    public static Register foundingDocuments() {
        return switch (Seeds.read()) {
            case Reading.Read read -> read.register();
            case Reading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
