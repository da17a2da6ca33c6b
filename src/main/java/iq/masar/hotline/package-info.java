/** Everything a branch does by visit, done by phone: callers are recognised first, and operators see states, never files. */
@ApplicationModule(
        displayName = "Hotline",
        allowedDependencies = {
            "kernel",
            "ui",
            "casework",
            "tasks",
            "plans",
            "consent",
            "agencies",
            "codes",
            "access",
            "vault",
            "audit"
        })
@NullMarked
package iq.masar.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
