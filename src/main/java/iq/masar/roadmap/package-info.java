/**
 * The state's commitments on migration: who decides, what was promised, what was done, where the founding documents disagree.
 * Everything loaded from them keeps its source line.
 */
@ApplicationModule(
        displayName = "Roadmap",
        allowedDependencies = {"kernel", "ui", "ui::charts", "audit", "access", "notices", "agencies"})
@NullMarked
package iq.masar.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
