/** The rules of names, birth dates and ties: plain Java. */
@NullMarked
package iq.masar.persons.model;

import org.jspecify.annotations.NullMarked;
