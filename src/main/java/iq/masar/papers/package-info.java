/** What is printed for a person, the public check of it, and the list of those who read her file (REF-46, REF-47). */
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"kernel", "ui", "casework", "persons", "consent", "access", "codes", "agencies", "vault", "audit"})
@NullMarked
package iq.masar.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
