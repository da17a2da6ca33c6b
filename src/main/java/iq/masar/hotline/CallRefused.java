package iq.masar.hotline;

import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/** A caller was not recognised; {@code locked} when this was the fifth failure. Says nothing about which case. */
public record CallRefused(UUID call, OfficeCode operatorOffice, boolean locked, Instant at) {}
