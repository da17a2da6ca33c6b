/** What the intake promises, as stories. */
@NullMarked
package iq.masar.intake;

import org.jspecify.annotations.NullMarked;
