/** Time that passes: what is to be done when a clock has run on, and the clock a story may move. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.kernel.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
