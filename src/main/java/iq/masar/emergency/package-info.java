/** Emergency reading (break-glass): asked with a reason, opened by two institutions for minutes, told at once, reviewed afterwards. */
@ApplicationModule(
        displayName = "Emergencies",
        allowedDependencies = {
            "kernel",
            "ui",
            "vault",
            "vault::emergency",
            "audit",
            "access",
            "agencies",
            "casework",
            "tasks",
            "notices"
        })
@NullMarked
package iq.masar.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
