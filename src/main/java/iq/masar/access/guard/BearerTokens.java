package iq.masar.access.guard;

import iq.masar.access.Tokens;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs show a token instead of a cookie. A token that is not good ends the request, whatever cookie comes with it. */
@Component
class BearerTokens {
    private static final String SCHEME = "Bearer ";
    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean carried(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    Filter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (!carried(request)) {
                    chain.doFilter(request, response);
                    return;
                }
                var actor = request.getRequestURI().startsWith("/api/")
                        ? tokens.actor(request.getHeader("Authorization")
                                .substring(SCHEME.length())
                                .strip())
                        : java.util.Optional.<iq.masar.kernel.Actor>empty();
                if (actor.isEmpty()) {
                    response.setHeader("WWW-Authenticate", "Bearer");
                    response.setStatus(401);
                    response.setContentType("application/problem+json");
                    response.getWriter()
                            .write("{\"type\":\"about:blank\",\"title\":\"Not a valid token\",\"status\":401}");
                    return;
                }
                SecurityContextHolder.setContext(new SecurityContextImpl(new Presence(actor.get())));
                chain.doFilter(request, response);
            }
        };
    }
}
