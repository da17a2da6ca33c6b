/** The institutions, their offices, the vetting and agreements between them, and how far the mechanism is rolled out. */
@ApplicationModule(
        displayName = "Agencies",
        allowedDependencies = {"kernel", "ui", "codes"})
@NullMarked
package iq.masar.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
