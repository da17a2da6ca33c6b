/** What has to be done for a case, by whom and by when, and when people meet (REF-29). */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"kernel", "ui", "casework", "access", "codes", "agencies", "vault", "audit"})
@NullMarked
package iq.masar.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
