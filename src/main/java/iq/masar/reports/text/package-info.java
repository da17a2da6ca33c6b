/** Statements, their citations, and what may not be printed; plain Java; part of the room's door. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.reports.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
