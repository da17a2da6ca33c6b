/** What of a return leaves for the state that asked: eight fields, by outward codes alone (RET-11). */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.returns.outward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
