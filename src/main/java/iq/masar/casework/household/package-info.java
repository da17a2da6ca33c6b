/** Changes to the people of a file and to how they may be reached. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
