/** Readers of foreign bytes, fed with what nobody would write; each target must answer and keep its promises, never throw. */
@NullMarked
package iq.masar.fuzz;

import org.jspecify.annotations.NullMarked;
