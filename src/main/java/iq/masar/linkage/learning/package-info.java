/** Weights learned from the rows themselves. */
@NullMarked
package iq.masar.linkage.learning;

import org.jspecify.annotations.NullMarked;
