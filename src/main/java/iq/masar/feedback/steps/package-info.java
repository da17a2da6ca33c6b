/** What the doors need to take a step: the clocks and the sealed texts. */
@NullMarked
package iq.masar.feedback.steps;

import org.jspecify.annotations.NullMarked;
