/** What comes in unasked: events of the rooms where people are helped. */
@NullMarked
package iq.masar.statistics.feed;

import org.jspecify.annotations.NullMarked;
