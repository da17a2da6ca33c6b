package iq.masar.ui.web;

import iq.masar.ui.Answer;
import iq.masar.ui.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a page class answered. */
@Component
class AnswerWriter implements HandlerMethodReturnValueHandler {
    private final Templates templates;

    AnswerWriter(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Answer.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        var response = request.getNativeResponse(HttpServletResponse.class);
        if (response != null && returned instanceof Answer answer) {
            write(answer, response);
        }
    }

    void write(Answer answer, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Answer.Show(Page page, int status) -> page(page, status, response);
            case Answer.To(String path) -> redirect(path, response);
            case Answer.Missing() -> page(new ProblemPage("missing", ""), 404, response);
            case Answer.Download file -> download(file, response);
        }
    }

    void page(Page page, int status, HttpServletResponse response) throws IOException {
        var body = templates.render(page).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void redirect(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static void download(Answer.Download file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(file.content());
    }
}
