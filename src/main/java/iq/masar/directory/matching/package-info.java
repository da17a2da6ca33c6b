/** What a match of services with a need is asked, and what it answers. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.directory.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
