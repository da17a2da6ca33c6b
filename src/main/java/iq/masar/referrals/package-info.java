/** Sends a need to a service that must answer, and follows it until the person says she was served. */
@ApplicationModule(
        displayName = "Referrals",
        allowedDependencies = {
            "kernel",
            "ui",
            "casework",
            "tasks",
            "plans",
            "consent",
            "directory",
            "hotline",
            "agencies",
            "codes",
            "vault",
            "audit",
            "access",
            "notices"
        })
@NullMarked
package iq.masar.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
