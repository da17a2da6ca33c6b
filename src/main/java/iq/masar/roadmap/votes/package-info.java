/** How a vote falls: quorum, majority and count, and the text it is about; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.roadmap.votes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
