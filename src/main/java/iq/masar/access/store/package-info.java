/** The tables of accounts, factors and tokens. */
@NullMarked
package iq.masar.access.store;

import org.jspecify.annotations.NullMarked;
