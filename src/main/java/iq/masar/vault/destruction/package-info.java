/** The end of a case's keys: what is destroyed here cannot be read from any copy of the data (REF-55, REF-59). */
@NamedInterface("destruction")
@NullMarked
package iq.masar.vault.destruction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
