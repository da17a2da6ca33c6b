package iq.masar.access.guard;

import iq.masar.kernel.Actor;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The actor of a request, in the shape the security framework carries around; it never holds a passphrase. */
final class Presence extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final transient Actor actor;

    Presence(Actor actor) {
        super(actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.code()))
                .toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return List.of();
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }
}
