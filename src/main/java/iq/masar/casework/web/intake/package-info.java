/** The page at the door. */
@NullMarked
package iq.masar.casework.web.intake;

import org.jspecify.annotations.NullMarked;
