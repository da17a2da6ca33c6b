/** Tests of the room. */
@NullMarked
package iq.masar.agencies;

import org.jspecify.annotations.NullMarked;
