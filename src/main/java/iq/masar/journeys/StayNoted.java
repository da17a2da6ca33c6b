package iq.masar.journeys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A stay in lodging was noted, or its end was; nobody's return is named.
 *
 * @param ends the last day; empty while it lasts
 */
public record StayNoted(UUID stay, LocalDate starts, Optional<LocalDate> ends) {}
