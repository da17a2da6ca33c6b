@NullMarked
package iq.masar.persons.twins;

import org.jspecify.annotations.NullMarked;
