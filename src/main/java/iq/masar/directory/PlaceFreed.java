package iq.masar.directory;

import java.time.Instant;
import java.util.UUID;

/** A place of a full service is free again, and this referral is first in the queue; each is called once (REF-5). */
public record PlaceFreed(ServiceId service, UUID referral, Instant at) {}
