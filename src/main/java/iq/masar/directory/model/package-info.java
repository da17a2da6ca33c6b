/** The rules of matching, eligibility and schedules. */
@NullMarked
package iq.masar.directory.model;

import org.jspecify.annotations.NullMarked;
