/** Files kept beside what they prove or explain: evidence of activities, papers of meetings; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
