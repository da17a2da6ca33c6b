package iq.masar.reports.print;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Edition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an edition can be written as. The same edition gives the same bytes. */
public enum Format {
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<Format> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The whole file. */
    public byte[] write(Edition edition, Language language) {
        return switch (this) {
            case HTML -> new HtmlWriter(edition, language).write();
            case PDF -> new PdfWriter(edition, language).write();
            case DOCX -> new WordWriter(edition, language).write();
        };
    }
}
