/** What each body is: kind, parent, establishment, chair and mandate, version by version; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.charters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
