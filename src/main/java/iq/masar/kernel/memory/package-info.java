/** What a process may keep in mind between two requests. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.kernel.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
