/** Whoever boards and lands: acts of every device, lists kept without a line, the reception, and where people go on to. */
@NullMarked
package iq.masar.journeys.gate;

import org.jspecify.annotations.NullMarked;
