/** Tests of the room {@code identity}. */
@NullMarked
package iq.masar.identity;

import org.jspecify.annotations.NullMarked;
