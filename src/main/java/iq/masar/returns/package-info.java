/** Return and readmission: one file from the request or the embassy's counter home, and no way to a paper or a seat while a safeguard is open. */
@ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {"kernel", "secrecy", "ui", "vault", "audit", "access", "agencies", "codes", "notices"})
@NullMarked
package iq.masar.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
