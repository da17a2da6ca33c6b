/** Notes on a case, sealed; nothing typed by two at once is lost. */
@NullMarked
package iq.masar.casework.notes;

import org.jspecify.annotations.NullMarked;
