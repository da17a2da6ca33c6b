/** The laissez-passer: one journey home for somebody whose papers are lost, and the desks at which papers are read. */
@ApplicationModule(
        displayName = "Laissez-passer",
        allowedDependencies = {
            "kernel",
            "ui",
            "vault",
            "audit",
            "access",
            "agencies",
            "codes",
            "notices",
            "mrz",
            "seals"
        })
@NullMarked
package iq.masar.laissezpasser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
