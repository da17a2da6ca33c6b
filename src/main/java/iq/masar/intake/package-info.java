/** The page at the door, and the people it brings: household, papers, safe contact, consents. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "kernel",
            "ui",
            "casework",
            "tasks",
            "persons",
            "consent",
            "access",
            "codes",
            "agencies",
            "vault",
            "audit"
        })
@NullMarked
package iq.masar.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
