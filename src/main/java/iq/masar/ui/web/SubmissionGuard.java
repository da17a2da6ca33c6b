package iq.masar.ui.web;

import iq.masar.ui.Answer;
import iq.masar.ui.Submissions;
import iq.masar.ui.Submissions.Turn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stops the second arrival of a form and shows it where the first one led. */
@Component
class SubmissionGuard implements HandlerInterceptor {
    static final String ONCE = "once";
    private static final String HELD = SubmissionGuard.class.getName();
    private static final Duration A_LOOK = Duration.ofMillis(60);
    private static final int LOOKS = 150;

    private final Submissions submissions;
    private final AnswerWriter answers;

    SubmissionGuard(Submissions submissions, AnswerWriter answers) {
        this.submissions = submissions;
        this.answers = answers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        var once = once(request);
        if (once.isEmpty()) {
            return true;
        }
        var turn = turn(once.get(), request.getRequestURI());
        switch (turn) {
            case Turn.First() -> request.setAttribute(HELD, once.get());
            case Turn.Acted(String location) when !location.isEmpty() -> answers.write(Answer.to(location), response);
            case Turn.Acted(String nowhere) -> answers.write(Answer.show(new ProblemPage("again", nowhere)), response);
            case Turn.Waiting() -> answers.write(Answer.refused(new ProblemPage("waiting", "")), response);
        }
        return turn instanceof Turn.First;
    }

    private Turn turn(UUID once, String path) throws InterruptedException {
        var turn = submissions.begin(once, path);
        for (int look = 0; look < LOOKS && turn instanceof Turn.Waiting; look++) {
            Thread.sleep(A_LOOK);
            turn = submissions.begin(once, path);
        }
        return turn;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(HELD) instanceof UUID once) {
            request.removeAttribute(HELD);
            var status = failure == null ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            submissions.end(
                    once,
                    request.getRequestURI(),
                    status,
                    Objects.requireNonNullElse(response.getHeader("Location"), ""));
        }
    }

    private static Optional<UUID> once(HttpServletRequest request) {
        var given = request.getMethod().equals("POST") ? request.getParameter(ONCE) : null;
        try {
            return given == null || given.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
