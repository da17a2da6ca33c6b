package iq.masar.referrals.model;

import iq.masar.referrals.ReferralId;
import java.time.Instant;

/** A clock of which a rung is due; its referral is locked. */
public record Due(ReferralId referral, Running clock, int round, Step step, Instant dueAt) {}
