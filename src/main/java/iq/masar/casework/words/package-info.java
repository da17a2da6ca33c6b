/** The words of codes, states, clocks and refusals on every page about a case. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
