@NullMarked
package iq.masar.persons.imports;

import org.jspecify.annotations.NullMarked;
