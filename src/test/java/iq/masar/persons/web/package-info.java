@NullMarked
package iq.masar.persons.web;

import org.jspecify.annotations.NullMarked;
