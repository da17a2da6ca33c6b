/** The shell around every page: layout, components, words, charts and maps, language and direction, error pages. */
@ApplicationModule(displayName = "Pages", allowedDependencies = "kernel")
@NullMarked
package iq.masar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
