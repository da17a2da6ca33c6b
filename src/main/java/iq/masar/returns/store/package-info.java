/** The tables of returns. */
@NullMarked
package iq.masar.returns.store;

import org.jspecify.annotations.NullMarked;
