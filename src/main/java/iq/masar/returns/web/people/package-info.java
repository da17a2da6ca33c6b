/** The people of a file: who belongs to it, and what was told of each. */
@NullMarked
package iq.masar.returns.web.people;

import org.jspecify.annotations.NullMarked;
