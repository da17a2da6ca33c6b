/** The house: its door, and the one place that knows where every room keeps its shelves. */
@NullMarked
package iq.masar;

import org.jspecify.annotations.NullMarked;
