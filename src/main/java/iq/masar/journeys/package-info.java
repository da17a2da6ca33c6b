/** The way home: operations, manifests and seats, boarding and arrival with the line cut, and lodging on the way. */
@ApplicationModule(
        displayName = "Journeys",
        allowedDependencies = {
            "kernel",
            "ui",
            "vault",
            "audit",
            "agencies",
            "codes",
            "tables",
            "returns",
            "casework",
            "identity"
        })
@NullMarked
package iq.masar.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
