/** The eight safeguards, and what was found of each (RET-7). */
@NullMarked
package iq.masar.returns.model.safeguard;

import org.jspecify.annotations.NullMarked;
