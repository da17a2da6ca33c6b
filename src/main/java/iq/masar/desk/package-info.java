/** The day's work of one officer, the cases she carries, and the supervisor's view of her team. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"kernel", "ui", "casework", "tasks", "access", "codes", "agencies", "vault", "audit"})
@NullMarked
package iq.masar.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
