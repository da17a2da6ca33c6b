/** SQL in, records out. */
@NullMarked
package iq.masar.identity.store;

import org.jspecify.annotations.NullMarked;
