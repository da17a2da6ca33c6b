/** Finds, among many names, those that could be one: a vocabulary of parts, lists of where each occurs, and bounds that lose nothing. */
@NullMarked
package iq.masar.names.index;

import org.jspecify.annotations.NullMarked;
