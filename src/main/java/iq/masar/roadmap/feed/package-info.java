/** What comes in unasked: the founding documents at start. */
@NullMarked
package iq.masar.roadmap.feed;

import org.jspecify.annotations.NullMarked;
