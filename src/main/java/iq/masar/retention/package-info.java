/** How long files are kept, who decides their end, and the destruction of keys by two: never by one person, never by time alone. */
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {
            "kernel",
            "ui",
            "vault",
            "vault::destruction",
            "audit",
            "access",
            "agencies",
            "casework",
            "notices"
        })
@NullMarked
package iq.masar.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
