/** What the case page and the desk take from this room. */
@NullMarked
package iq.masar.plans.feed;

import org.jspecify.annotations.NullMarked;
