/** The working group and its taskforces at work: seats, meetings, decisions, votes; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
