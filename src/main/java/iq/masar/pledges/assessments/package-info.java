/** Assessments of policy: what is in place, as intervals where answers are missing. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.pledges.assessments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
