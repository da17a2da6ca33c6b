/** What comes in unasked: the sweep of the clocks, consent withdrawn, cases asking. */
@NullMarked
package iq.masar.referrals.feed;

import org.jspecify.annotations.NullMarked;
