/** How an act is carried out: the guards at sending, the step itself, its clock, and what it does in other rooms. */
@NullMarked
package iq.masar.referrals.steps;

import org.jspecify.annotations.NullMarked;
