package iq.masar.ui.web;

import iq.masar.kernel.Language;
import iq.masar.ui.Words;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What somebody sees whose address the server itself could not read: plain words in three languages, nothing of the machinery. */
public final class PlainRefusal extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page(Problems.kind(status)));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Whoever asked has left; there is nobody to tell.
        }
    }

    static String page(String kind) {
        var parts = new StringBuilder("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(word(Language.AR, "ui.product"))
                .append("</title></head><body><main>");
        for (var language : Language.values()) {
            parts.append(
                    "<section lang=\"%s\" dir=\"%s\"><h2>%s</h2><p>%s</p><p><a href=\"/?lang=%s\">%s</a></p></section>"
                            .formatted(
                                    language.tag(),
                                    language.direction(),
                                    word(language, "ui.problem." + kind),
                                    word(language, "ui.problem." + kind + ".text"),
                                    language.tag(),
                                    word(language, "ui.home")));
        }
        return parts.append("</main></body></html>").toString();
    }

    private static String word(Language language, String key) {
        return Words.in(language, key).replace("&", "&amp;").replace("<", "&lt;");
    }
}
