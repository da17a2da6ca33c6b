/** What the room keeps, read and written by SQL. */
@NullMarked
package iq.masar.journeys.store;

import org.jspecify.annotations.NullMarked;
