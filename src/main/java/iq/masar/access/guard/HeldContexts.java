package iq.masar.access.guard;

import iq.masar.access.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var request = holder.getRequest();
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
