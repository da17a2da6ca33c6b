/** Messages to people and officers, in their language, through whatever channel is safe; nothing personal lies in its outbox. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"kernel", "ui", "agencies", "audit"})
@NullMarked
package iq.masar.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
