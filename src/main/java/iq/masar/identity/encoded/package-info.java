/** Comparing without showing: encodings made for one comparison and forgotten. */
@NullMarked
package iq.masar.identity.encoded;

import org.jspecify.annotations.NullMarked;
