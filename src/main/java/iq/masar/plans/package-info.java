/** Asks, assesses and plans with a person: screening, needs, the sustainability score, and the plan two people approve. */
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {"kernel", "ui", "casework", "tasks", "consent", "access", "codes", "vault", "audit"})
@NullMarked
package iq.masar.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
