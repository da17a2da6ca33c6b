/**
 * Who owes what: findings and needs with the answer each was given, and a scorecard for each institution whose numbers add up to
 * the plan's own.
 */
@ApplicationModule(
        displayName = "Accountability",
        allowedDependencies = {"kernel", "ui", "audit", "roadmap", "pledges"})
@NullMarked
package iq.masar.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
