/** The national review that writes itself from the records: every number in it is a citation, every edition is frozen by hash. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"kernel", "ui", "ui::charts", "audit", "roadmap", "pledges"})
@NullMarked
package iq.masar.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
