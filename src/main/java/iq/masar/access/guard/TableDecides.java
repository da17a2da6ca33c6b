package iq.masar.access.guard;

import iq.masar.access.policy.Holder;
import iq.masar.access.policy.PolicyTable;
import iq.masar.kernel.Actor;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** One decision for every request: the row of the policy table, and without a row no. */
@Component
class TableDecides implements AuthorizationManager<RequestAuthorizationContext> {
    private final PolicyTable table;

    TableDecides(PolicyTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var allowed = table.find(request.getMethod(), path)
                .map(row -> row.holder() instanceof Holder.Everybody || lets(row.holder(), actor(authentication.get())))
                .orElse(false);
        return new AuthorizationDecision(allowed);
    }

    private static Optional<Actor> actor(@Nullable Authentication known) {
        return known instanceof Presence present ? Optional.of(present.getPrincipal()) : Optional.empty();
    }

    private static boolean lets(Holder holder, Optional<Actor> actor) {
        return switch (holder) {
            case Holder.Everybody everybody -> true;
            case Holder.Nobody nobody -> false;
            case Holder.AnyAccount any -> actor.isPresent();
            case Holder.Roles some ->
                actor.isPresent()
                        && !Collections.disjoint(some.roles(), actor.get().roles());
        };
    }
}
