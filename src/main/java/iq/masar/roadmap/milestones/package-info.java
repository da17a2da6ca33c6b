/** Milestones under activities: what is due by when, what was reached; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.milestones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
