/** Proving that a person is who they say: evidence weighed in the open, findings by two officers with reasons, appeals heard. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "kernel",
            "ui",
            "persons",
            "names",
            "mrz",
            "linkage",
            "seals",
            "laissezpasser",
            "agencies",
            "codes",
            "access",
            "notices",
            "vault",
            "audit",
            "databases"
        })
@NullMarked
package iq.masar.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
