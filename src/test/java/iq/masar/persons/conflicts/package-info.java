@NullMarked
package iq.masar.persons.conflicts;

import org.jspecify.annotations.NullMarked;
