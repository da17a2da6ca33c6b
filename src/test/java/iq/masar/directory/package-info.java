/** Tests of the room. */
@NullMarked
package iq.masar.directory;

import org.jspecify.annotations.NullMarked;
