/** The command line: one sentence a command, and the lines an operator sees while the house opens. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "kernel",
            "access",
            "databases",
            "story",
            "statistics",
            "mrz",
            "seals",
            "linkage",
            "names",
            "persons",
            "roadmap",
            "reports",
            "codes",
            "journeys"
        })
@NullMarked
package iq.masar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
