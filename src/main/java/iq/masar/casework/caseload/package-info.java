/** Which cases an officer or an office carries: listed, counted and found. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
