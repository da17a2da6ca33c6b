/** An owner's desk: the action points her seat or her institution still owes. */
@NullMarked
package iq.masar.roadmap.web.points;

import org.jspecify.annotations.NullMarked;
