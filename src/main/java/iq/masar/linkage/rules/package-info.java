/** Linkage by rules and weights that somebody wrote down: which pairs are compared, and what each comparison is worth. */
@NullMarked
package iq.masar.linkage.rules;

import org.jspecify.annotations.NullMarked;
