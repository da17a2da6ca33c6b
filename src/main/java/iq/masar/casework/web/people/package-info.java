/** Pages about the people of a case: household, papers, contact, consents. */
@NullMarked
package iq.masar.casework.web.people;

import org.jspecify.annotations.NullMarked;
