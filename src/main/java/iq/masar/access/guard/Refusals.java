package iq.masar.access.guard;

import iq.masar.access.policy.Holder;
import iq.masar.access.policy.PolicyTable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * How the wall says no. What one may not see answers exactly like what does not exist (house rule H3); who is not signed in
 * is asked to sign in; and text typed into a form whose session ended comes back to its writer.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final PolicyTable table;

    Refusals(PolicyTable table) {
        this.table = table;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isApi(request)) {
            problem(response, 401, "Not signed in");
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", "/sign-in?to=" + URLEncoder.encode(target(request), StandardCharsets.UTF_8));
        } else {
            again(request, response, 401);
        }
    }

    /** Somebody is signed in but may not, or the form's token is not of this session. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            if (isApi(request)) {
                problem(response, 404, "Not found");
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } else if (isApi(request)) {
            problem(response, 403, "Token of this session missing");
        } else {
            again(request, response, CurrentActor.now().isPresent() || isPublic(request) ? 403 : 401);
        }
    }

    private boolean isPublic(HttpServletRequest request) {
        return table.find(request.getMethod(), request.getRequestURI())
                .filter(row -> row.holder() instanceof Holder.Everybody)
                .isPresent();
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static String target(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** Shows the sign-in page, or the page of kept text, with everything that was typed. */
    private static void again(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        request.setAttribute("masar.kept.path", target(request));
        request.setAttribute("masar.kept.fields", request.getParameterMap());
        var page = status == 401 ? "/sign-in/again" : "/sign-in/expired";
        request.getRequestDispatcher(page).forward(new AsReading(request), new WithStatus(response, status));
    }

    private static void problem(HttpServletResponse response, int status, String title) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(title, status));
    }

    /** The refused post, read as a request for a page: nothing of it may act. */
    private static final class AsReading extends HttpServletRequestWrapper {
        AsReading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    private static final class WithStatus extends HttpServletResponseWrapper {
        WithStatus(HttpServletResponse response, int status) {
            super(response);
            super.setStatus(status);
        }

        @Override
        public void setStatus(int other) {
            // The refusal's own status stands, whatever the page would say.
        }
    }
}
