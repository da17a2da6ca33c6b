/** Tests of the room {@code notices}. */
@NullMarked
package iq.masar.notices;

import org.jspecify.annotations.NullMarked;
