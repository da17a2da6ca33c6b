/** A machine readable zone as a page shows it; any room may show one. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.laissezpasser.zones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
