/**
 * Names of people in every script they reach us in: read, folded, taken apart, written over, compared, ranked, screened. Pure: what goes in
 * decides what comes out, on any machine and thread; nothing here knows a clock, a file, a database or another room.
 */
@ApplicationModule(
        displayName = "Names",
        allowedDependencies = {})
@NullMarked
package iq.masar.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
