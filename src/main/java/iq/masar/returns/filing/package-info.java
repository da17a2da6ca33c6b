/** How a step of a return is taken, by an officer or by a clock, and what of it is sealed for whom. */
@NullMarked
package iq.masar.returns.filing;

import org.jspecify.annotations.NullMarked;
