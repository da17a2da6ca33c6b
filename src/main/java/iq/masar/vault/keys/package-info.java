/** Who holds which key now: open rings, the keys of cases, grants and their renewal, budgets. */
@NullMarked
package iq.masar.vault.keys;

import org.jspecify.annotations.NullMarked;
