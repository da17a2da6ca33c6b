/** Pages about the people of a case: household, papers, contact, consents. */
@NullMarked
package iq.masar.intake.people;

import org.jspecify.annotations.NullMarked;
