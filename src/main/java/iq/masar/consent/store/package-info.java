/** The SQL of consent: rows are only ever added. */
@NullMarked
package iq.masar.consent.store;

import org.jspecify.annotations.NullMarked;
