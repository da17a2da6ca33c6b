/** One composed report as HTML, PDF and Word: the same statements, the same bytes each time; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.reports.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
