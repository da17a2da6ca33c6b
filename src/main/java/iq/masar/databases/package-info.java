/** The three databases: {@code masar} for the rooms, {@code keys} for wraps and grants, {@code shared} for counts; embedded unless told otherwise. */
@ApplicationModule(displayName = "Databases", allowedDependencies = "kernel")
@NullMarked
package iq.masar.databases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
