/** How alike two spellings are: weighted edits between and within scripts, learned from pairs. */
@NullMarked
package iq.masar.names.alike;

import org.jspecify.annotations.NullMarked;
