/** Complaints and thanks, heard without fear: sealed to the complaints officers, followed by a code that leads to no case. */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"kernel", "ui", "codes", "agencies", "notices", "audit", "vault", "access"})
@NullMarked
package iq.masar.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
