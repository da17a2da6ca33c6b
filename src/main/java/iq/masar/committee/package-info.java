/** Committee 373 at work: what is overdue, its decisions with owners, and leads on travel agencies that name nobody (RET-41, RET-42). */
@ApplicationModule(
        displayName = "Committee 373",
        allowedDependencies = {"kernel", "ui", "audit", "agencies", "returns"})
@NullMarked
package iq.masar.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
