/** The table of emergencies, in codes. */
@NullMarked
package iq.masar.emergency.store;

import org.jspecify.annotations.NullMarked;
