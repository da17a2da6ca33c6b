/** SQL of the working notes, of the shared store, and of the counts read from it. */
@NullMarked
package iq.masar.statistics.store;

import org.jspecify.annotations.NullMarked;
