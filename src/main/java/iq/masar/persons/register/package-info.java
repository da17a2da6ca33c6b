/**
 * The register of people: entries (قيد) of the offices that keep registers, sealed in volumes, found by keyed tokens and explained.
 *
 * <p>{@link iq.masar.persons.register.Extracts} finds and reads, {@link iq.masar.persons.register.Keeping} writes and corrects,
 * {@link iq.masar.persons.register.Registers} tells which registers there are. A score never links anybody: it proposes.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.persons.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
