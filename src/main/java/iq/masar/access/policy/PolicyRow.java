package iq.masar.access.policy;

/**
 * One row of a room's {@code policy.csv}.
 *
 * @param room whose row it is
 * @param method an HTTP method, or {@code *}
 * @param path the pattern exactly as the mapping writes it
 * @param permission its name, {@code <room>.<verb>}
 * @param holder who may
 */
public record PolicyRow(String room, String method, String path, String permission, Holder holder) {
    boolean isFor(String asked) {
        var wanted = asked.equals("HEAD") ? "GET" : asked;
        return method.equals("*") || method.equals(wanted);
    }
}
