/** The pages of the register: search, entry, imports, twins. */
@NullMarked
package iq.masar.persons.web;

import org.jspecify.annotations.NullMarked;
