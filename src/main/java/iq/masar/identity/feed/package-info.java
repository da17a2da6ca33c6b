/** What time asks for: silence noticed, warnings, terms that end, referrals that open. */
@NullMarked
package iq.masar.identity.feed;

import org.jspecify.annotations.NullMarked;
