/** Demonstration stories, told through the real pages by people who click like everybody else. */
@ApplicationModule(
        displayName = "Stories",
        allowedDependencies = {"kernel", "ui", "access", "notices", "persons"})
@NullMarked
package iq.masar.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
