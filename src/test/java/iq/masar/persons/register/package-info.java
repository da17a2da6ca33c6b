@NullMarked
package iq.masar.persons.register;

import org.jspecify.annotations.NullMarked;
