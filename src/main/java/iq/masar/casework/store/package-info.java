/** The SQL of casework. */
@NullMarked
package iq.masar.casework.store;

import org.jspecify.annotations.NullMarked;
