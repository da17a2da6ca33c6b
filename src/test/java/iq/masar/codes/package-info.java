/** Tests of the room. */
@NullMarked
package iq.masar.codes;

import org.jspecify.annotations.NullMarked;
