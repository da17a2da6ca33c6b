/** Official code lists – governorates, districts, families, documents, deadlines, holidays – with three labels, versions and validity. */
@ApplicationModule(
        displayName = "Codes",
        allowedDependencies = {"kernel", "ui"})
@NullMarked
package iq.masar.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
