/**
 * Numbers of papers that two entries claim (IDN-38): both opened side by side, and closed by what an officer found. Neither entry is
 * changed by it; whoever holds a wrong number is corrected afterwards as any entry is.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.persons.conflicts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
