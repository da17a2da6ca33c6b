/** Files of activities and pledges: fates, corrections, nothing half written. */
@NullMarked
package iq.masar.sheets;

import org.jspecify.annotations.NullMarked;
