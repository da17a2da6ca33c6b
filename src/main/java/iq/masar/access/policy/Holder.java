package iq.masar.access.policy;

import iq.masar.kernel.Role;
import java.util.Set;

/** Who a row lets in. */
public sealed interface Holder {
    /** Everybody, signed in or not. */
    record Everybody() implements Holder {}

    /** Whoever is signed in. */
    record AnyAccount() implements Holder {}

    /** Nobody from outside: a mapping the framework needs for itself. */
    record Nobody() implements Holder {}

    /** Accounts with one of these roles. */
    record Roles(Set<Role> roles) implements Holder {
        public Roles {
            roles = Set.copyOf(roles);
        }
    }

    static Holder of(String words) {
        return switch (words) {
            case "public" -> new Everybody();
            case "any" -> new AnyAccount();
            case "nobody" -> new Nobody();
            default ->
                new Roles(java.util.Arrays.stream(words.split("\\|"))
                        .map(String::strip)
                        .map(Role::of)
                        .collect(java.util.stream.Collectors.toSet()));
        };
    }
}
