/**
 * What is laid before donors and agencies of the United Nations, what they ask and promise, and what they contribute: a partner
 * sees the briefings it attended, papers released for partners, and its own contributions, nothing else.
 */
@ApplicationModule(
        displayName = "Briefings",
        allowedDependencies = {"kernel", "ui", "audit", "roadmap"})
@NullMarked
package iq.masar.briefings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
