package iq.masar.persons.register;

import iq.masar.kernel.OfficeCode;
import java.util.UUID;

/**
 * A register of people and who keeps it.
 *
 * @param id of its volume
 * @param kind {@code civil} for civil status, {@code ration} for ration cards …
 */
public record Register(UUID id, String kind, OfficeCode office) {}
