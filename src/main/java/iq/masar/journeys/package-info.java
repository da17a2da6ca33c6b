/** The way home: operations, manifests and seats, boarding and arrival with the line cut. So far the rules alone, no page. */
@ApplicationModule(
        displayName = "Journeys",
        allowedDependencies = {"kernel", "tables"})
@NullMarked
package iq.masar.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
