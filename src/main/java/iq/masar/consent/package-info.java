/** What a person agreed to share, with whom, for what and until when; a ledger that only grows. */
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"kernel", "ui", "agencies", "vault", "audit"})
@NullMarked
package iq.masar.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
