/** Cases from the first call to the last follow-up: one case worker's desk, and the supervisor's beside it. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"kernel", "ui", "codes", "agencies", "access", "persons", "consent", "vault", "audit"})
@NullMarked
package iq.masar.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
