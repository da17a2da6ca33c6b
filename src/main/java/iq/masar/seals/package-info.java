/**
 * Signed things that are checked without a network: the visible digital seal of an emergency travel document (ICAO Doc
 * 9303 parts 8 and 13) and the token by which another office knows a finding of identity. Pure: keys, lists and the day
 * are handed in.
 */
@ApplicationModule(
        displayName = "Seals",
        allowedDependencies = {"mrz"})
@NullMarked
package iq.masar.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
