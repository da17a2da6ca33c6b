/** What the room takes in unasked: its seeds, and the answers of fictional organisations. */
@NullMarked
package iq.masar.agencies.feed;

import org.jspecify.annotations.NullMarked;
