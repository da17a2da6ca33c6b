/** The rules of a referral: its states, the acts possible in each, its clocks. Plain Java. */
@NullMarked
package iq.masar.referrals.model;

import org.jspecify.annotations.NullMarked;
