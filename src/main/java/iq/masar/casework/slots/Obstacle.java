package iq.masar.casework.slots;

/**
 * Something that hinders closing a case.
 *
 * @param kind code with a message {@code casework.obstacle.<kind>} or the room's own key when it contains a full stop
 * @param reference what a person can look it up by: a number or code, never a name
 */
public record Obstacle(String kind, String reference) {}
