/** How many bits two encodings share: by vectors where the machine has them, by words where not, with the same answer. */
@NullMarked
package iq.masar.linkage.dice;

import org.jspecify.annotations.NullMarked;
