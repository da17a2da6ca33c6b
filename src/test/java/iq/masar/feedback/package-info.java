/** Tests of the room {@code feedback}. */
@NullMarked
package iq.masar.feedback;

import org.jspecify.annotations.NullMarked;
