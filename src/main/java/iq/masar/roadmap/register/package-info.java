/** What the founding documents name and say, as records with source lines; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
