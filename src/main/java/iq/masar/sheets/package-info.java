/** Files of activities and pledges brought in: every row's fate is shown before anything is written, bad rows are corrected on screen. */
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {"kernel", "ui", "audit", "roadmap", "pledges", "tables"})
@NullMarked
package iq.masar.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
