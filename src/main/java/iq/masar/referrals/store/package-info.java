/** SQL in, records out. */
@NullMarked
package iq.masar.referrals.store;

import org.jspecify.annotations.NullMarked;
