/** Who may sign in, for which institution and office, and what that lets them do; it opens no personal field. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "ui", "vault", "audit", "agencies"})
@NullMarked
package iq.masar.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
