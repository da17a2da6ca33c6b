/** The only place where personal fields are sealed and opened: worker keys, case keys, grants, search tokens. */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"kernel", "audit", "databases"})
@NullMarked
package iq.masar.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
