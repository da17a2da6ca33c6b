/** The plan: strategy, objectives, roadmaps, activities, and how far they are, as exact intervals; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
