package iq.masar.statistics.model;

import java.util.UUID;

/** A referral's unchanging codes. */
public record ReferralNote(UUID file, String family, String priority, String governorate, String provider) {}
