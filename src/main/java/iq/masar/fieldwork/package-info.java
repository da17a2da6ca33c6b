/** Interviews held with the line cut: the list a device carries, records that come in each once, and the queue of those that met another. */
@ApplicationModule(
        displayName = "Fieldwork",
        allowedDependencies = {"kernel", "ui", "vault", "audit", "access", "returns"})
@NullMarked
package iq.masar.fieldwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
