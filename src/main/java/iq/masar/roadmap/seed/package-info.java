/** Reads the founding documents from the room's shelf, without a database; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
