/** What comes in unasked: a return that was withdrawn. */
@NullMarked
package iq.masar.journeys.feed;

import org.jspecify.annotations.NullMarked;
