/** Disclosure control: which counts may be shown so that no hidden one can be worked out. Pure: counts and their additions go in, the cells to hide come out. */
@ApplicationModule(
        displayName = "Secrecy of counts",
        allowedDependencies = {})
@NullMarked
package iq.masar.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
