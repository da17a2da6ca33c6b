/** The rules of linking two entries of one person and of taking that back exactly. Pure. */
@NullMarked
package iq.masar.persons.twins.model;

import org.jspecify.annotations.NullMarked;
