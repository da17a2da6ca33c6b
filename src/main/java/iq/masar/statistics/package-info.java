/** The shared store of pseudonymous rows and the national dashboard over it: counts, never names. */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {
            "kernel",
            "secrecy",
            "ui",
            "ui::charts",
            "databases",
            "vault",
            "codes",
            "agencies",
            "casework",
            "tasks",
            "consent",
            "plans",
            "referrals",
            "directory",
            "feedback",
            "emergency",
            "returns",
            "journeys",
            "loans"
        })
@NullMarked
package iq.masar.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
