/** What referrals promise, as stories. */
@NullMarked
package iq.masar.referrals;

import org.jspecify.annotations.NullMarked;
