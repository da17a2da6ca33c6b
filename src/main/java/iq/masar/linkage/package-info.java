/**
 * Which rows of one file, or of two, speak of the same person: probabilistic linkage that learns from the rows alone
 * (Fellegi and Sunter, expectation maximisation), with blocking, grouping under constraints, and comparison of
 * encodings that do not show what they encode. Pure: no framework, file or clock; the same rows give the same links on any machine.
 */
@ApplicationModule(
        displayName = "Record linkage",
        allowedDependencies = {"names"})
@NullMarked
package iq.masar.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
