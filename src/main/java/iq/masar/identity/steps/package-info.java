/** What the doors have in common: rights to a claim, clocks, the gate. */
@NullMarked
package iq.masar.identity.steps;

import org.jspecify.annotations.NullMarked;
