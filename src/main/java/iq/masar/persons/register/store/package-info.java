/** The tables of the register. */
@NullMarked
package iq.masar.persons.register.store;

import org.jspecify.annotations.NullMarked;
