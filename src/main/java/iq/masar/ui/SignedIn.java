package iq.masar.ui;

import iq.masar.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the shell who is looking; without such a bean the shell takes the principal of the security context if it is an actor. */
@FunctionalInterface
public interface SignedIn {
    Optional<Actor> actor(HttpServletRequest request);
}
