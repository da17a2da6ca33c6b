/** The strip of a person: what of it is sealed where, and its opening for a quarter of an hour (REF-51). */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.strip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
