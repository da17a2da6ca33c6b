/**
 * Files of many people brought into a register (IDN-75): received in sealed pieces, read row by row in bounded memory, staged, stopped
 * and resumed, and found by nobody until somebody confirms.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.persons.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
