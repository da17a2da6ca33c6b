/** Two names side by side: which part answers which, at what price, and what that says. */
@NullMarked
package iq.masar.names.pairing;

import org.jspecify.annotations.NullMarked;
