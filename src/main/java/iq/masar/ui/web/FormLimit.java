package iq.masar.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a form of more than three megabytes of text, as {@code ui.problem.large} says. The line carries up to four times as
 * much, because Arabic letters travel percent-encoded and a form kept through sign-in comes once more.
 */
@Component
class FormLimit implements HandlerInterceptor {
    static final long MOST = 3L * 1024 * 1024;
    private final Problems problems;

    FormLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isForm(request) || request.getContentLengthLong() <= MOST || typed(request) <= MOST) {
            return true;
        }
        problems.answer(HttpStatus.CONTENT_TOO_LARGE.value(), request.getRequestURI(), response);
        return false;
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && !request.getRequestURI().startsWith("/sign-in");
    }

    private static long typed(HttpServletRequest request) {
        var sum = 0L;
        for (var values : request.getParameterMap().values()) {
            for (var value : values) {
                sum += bytes(value);
            }
        }
        return sum;
    }

    /** The length in UTF-8, without writing it. */
    private static long bytes(String text) {
        var sum = 0L;
        for (int place = 0; place < text.length(); place++) {
            var sign = text.charAt(place);
            sum += sign < 0x80 ? 1 : sign < 0x800 || Character.isSurrogate(sign) ? 2 : 3;
        }
        return sum;
    }
}
