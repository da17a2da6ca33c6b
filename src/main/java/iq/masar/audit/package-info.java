/** The append-only, verifiable record of who saw or changed whose file, when, and on what ground. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "ui", "databases"})
@NullMarked
package iq.masar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
