/** The desk of the eight safeguards. */
@NullMarked
package iq.masar.returns.web.safeguard;

import org.jspecify.annotations.NullMarked;
