/**
 * Two entries of one person: the queue of pairs that may be, the proposal, the link by two people, and its taking back (IDN-41 to IDN-44).
 * A link is a line between two entries and changes neither; the rules are in {@code model}.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.persons.twins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
