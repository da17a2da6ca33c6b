package iq.masar.access.guard;

import iq.masar.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Rebuilds the actor at every request from the session and the account as it stands now; nothing is ever stored back. */
@Component
class HeldContexts implements SecurityContextRepository {
    private static final String KNOWN = HeldContexts.class.getName();
    private final Sessions sessions;

    HeldContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Looked up at once, not when first needed: an ended session must be gone before the form's token is compared, or the
     * answer would carry a token of a session that no longer exists.
     */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        var isFile = request.getRequestURI().startsWith("/assets/");
        var context = isFile ? SecurityContextHolder.createEmptyContext() : context(request);
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context;
            }

            @Override
            public boolean isGenerated() {
                return context.getAuthentication() == null;
            }
        };
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    private SecurityContext context(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof SecurityContext known) {
            return known;
        }
        var context = sessions.actor(request)
                .<SecurityContext>map(actor -> new SecurityContextImpl(new Presence(actor)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
        request.setAttribute(KNOWN, context);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions alone says who is signed in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.actor(request).isPresent();
    }
}
