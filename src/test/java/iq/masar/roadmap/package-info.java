/** The room's tests. */
@NullMarked
package iq.masar.roadmap;

import org.jspecify.annotations.NullMarked;
