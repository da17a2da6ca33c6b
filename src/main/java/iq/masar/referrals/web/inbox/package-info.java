/** The receiver's pages and its interface for other systems. */
@NullMarked
package iq.masar.referrals.web.inbox;

import org.jspecify.annotations.NullMarked;
