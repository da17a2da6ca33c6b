/** Which body covers which objective of the Global Compact, on whose word, and what nobody covers; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
