/** What a referral takes along sealed, and who may open it. */
@NullMarked
package iq.masar.referrals.envelope;

import org.jspecify.annotations.NullMarked;
