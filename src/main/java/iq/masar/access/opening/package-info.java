/** How an installation that nobody can sign in to gets its first administrator. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.access.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
