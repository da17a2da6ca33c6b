package iq.masar.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns whatever a page class throws into a plain answer; never its message. */
@ControllerAdvice
class ProblemAdvice {
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Security answers its own. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    void any(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(failure);
        if (status >= 500) {
            problems.failed(failure, request, response);
        } else {
            problems.answer(status, request.getRequestURI(), response);
        }
    }

    private static int status(Exception failure) {
        return switch (failure) {
            case MaxUploadSizeExceededException large -> 413;
            case ErrorResponse known -> known.getStatusCode().value();
            case TypeMismatchException path -> 404;
            case HttpMessageNotReadableException broken -> 400;
            case MultipartException broken -> 400;
            default -> 500;
        };
    }
}
