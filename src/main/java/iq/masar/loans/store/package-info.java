/** The tables of loans. */
@NullMarked
package iq.masar.loans.store;

import org.jspecify.annotations.NullMarked;
