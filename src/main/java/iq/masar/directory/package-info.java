/** Which services exist, for whom, where, with what room left, verified when – and which of them fit a need. */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"kernel", "ui", "agencies", "codes", "audit", "notices"})
@NullMarked
package iq.masar.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
