/** The register of people: names in three scripts as they were given, papers held or lost, and who cares for whom. */
@ApplicationModule(
        displayName = "Persons",
        allowedDependencies = {"kernel", "ui", "codes", "agencies", "names", "vault", "audit"})
@NullMarked
package iq.masar.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
