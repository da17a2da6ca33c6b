/** The wall around every request: session, origin, token, policy table. */
@NullMarked
package iq.masar.access.guard;

import org.jspecify.annotations.NullMarked;
