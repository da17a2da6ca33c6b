/** SQL in, records out. */
@NullMarked
package iq.masar.plans.store;

import org.jspecify.annotations.NullMarked;
