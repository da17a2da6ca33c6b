package iq.masar.ui.web;

import iq.masar.kernel.Ids;
import iq.masar.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a plain page, or below {@code /api} with problem+json; an unexpected failure gets a number and is logged with it. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final AnswerWriter answers;
    private final JsonMapper json;
    private final Ids ids;

    Problems(AnswerWriter answers, JsonMapper json, Ids ids) {
        this.answers = answers;
        this.json = json;
        this.ids = ids;
    }

    /** The kind of plain page for a status. */
    static String kind(int status) {
        return switch (status) {
            case 401, 403 -> "denied";
            case 404, 406 -> "missing";
            case 405 -> "method";
            case 413 -> "large";
            case 503 -> "paused";
            default -> status < 500 ? "broken" : "failed";
        };
    }

    void answer(int status, String path, HttpServletResponse response) throws IOException {
        write(status, path, "", response);
    }

    /** A reader who went away while the answer was sent is nobody's incident. */
    void failed(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        var reference = reference();
        LOG.error("{} at {} {}", reference, request.getMethod(), template(request), failure);
        if (!response.isCommitted()) {
            response.resetBuffer();
            write(HttpStatus.INTERNAL_SERVER_ERROR.value(), request.getRequestURI(), reference, response);
        }
    }

    /** The mapping, not the path: a path may hold the number of a case. */
    private static String template(HttpServletRequest request) {
        var mapping = request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern");
        return mapping == null ? "-" : mapping.toString();
    }

    private String reference() {
        var id = ids.next().toString().replace("-", "");
        return (id.substring(8, 12) + "-" + id.substring(28)).toUpperCase(Locale.ROOT);
    }

    private void write(int status, String path, String reference, HttpServletResponse response) throws IOException {
        if (path.startsWith("/api/")) {
            problem(status, path, reference, response);
        } else {
            var page = new ProblemPage(kind(status), reference);
            answers.page(page, status, response);
        }
    }

    private void problem(int status, String path, String reference, HttpServletResponse response) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        body.put("status", status);
        body.put("detail", Words.t("ui.problem." + kind(status)));
        body.put("instance", path);
        if (!reference.isEmpty()) {
            body.put("reference", reference);
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }
}
