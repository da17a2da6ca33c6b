/** Pages of bodies: seats, decisions, action points, papers and votes, meetings. */
@NullMarked
package iq.masar.roadmap.web.bodies;

import org.jspecify.annotations.NullMarked;
