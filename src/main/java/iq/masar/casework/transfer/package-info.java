/** A case that goes to another branch of the same institution, with its keys and everything open. */
@NullMarked
package iq.masar.casework.transfer;

import org.jspecify.annotations.NullMarked;
