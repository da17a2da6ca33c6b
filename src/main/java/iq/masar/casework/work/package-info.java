/** What the doors of casework do: one class an errand, each inside the caller's transaction. */
@NullMarked
package iq.masar.casework.work;

import org.jspecify.annotations.NullMarked;
