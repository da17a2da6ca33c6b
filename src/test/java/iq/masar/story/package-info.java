/** The stories hold, and leave nothing behind that they should not. */
@NullMarked
package iq.masar.story;

import org.jspecify.annotations.NullMarked;
