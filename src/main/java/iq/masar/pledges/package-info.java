/** What the state pledges before the world, in the form the UN asks for, and what became of it year by year. */
@ApplicationModule(
        displayName = "Pledges",
        allowedDependencies = {"kernel", "ui", "audit", "roadmap", "statistics"})
@NullMarked
package iq.masar.pledges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
