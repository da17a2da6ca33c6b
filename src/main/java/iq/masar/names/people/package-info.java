/** Finds people among millions by name and birth: names meet by two of their parts, or by the day of birth, before a row is touched. */
@NullMarked
package iq.masar.names.people;

import org.jspecify.annotations.NullMarked;
