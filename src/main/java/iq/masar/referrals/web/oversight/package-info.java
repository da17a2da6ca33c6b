/** Escalations, scorecards, alarms, and the client's public confirmation. */
@NullMarked
package iq.masar.referrals.web.oversight;

import org.jspecify.annotations.NullMarked;
