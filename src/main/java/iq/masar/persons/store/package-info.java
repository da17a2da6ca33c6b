/** The SQL of persons. */
@NullMarked
package iq.masar.persons.store;

import org.jspecify.annotations.NullMarked;
