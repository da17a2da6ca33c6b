/** Invented people for demonstrations and measurements: common Iraqi names by our own weights, and no real person. Pure. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.persons.fictional;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
