/** Changes of post, which take two people. */
@NullMarked
package iq.masar.access.change;

import org.jspecify.annotations.NullMarked;
