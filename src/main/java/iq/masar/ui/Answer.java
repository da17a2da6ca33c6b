package iq.masar.ui;

import java.util.Arrays;
import java.util.Objects;

/** What a page class gives back; the shell renders it, redirects, or answers with the neutral empty page. */
public sealed interface Answer {
    /** 200: the page. */
    static Answer show(Page page) {
        return new Show(page, 200);
    }

    /** 422: the same form again, with its problems and everything typed. */
    static Answer unprocessable(Page page) {
        return new Show(page, 422);
    }

    /** 409: a rule of the house says no; the page shows what is missing and who can cure it. */
    static Answer refused(Page page) {
        return new Show(page, 409);
    }

    /** 303 to a path of this site. */
    static Answer to(String path) {
        return new To(path);
    }

    /** 404: the same neutral page for what is absent and for what is not the reader's (house rule H3). */
    static Answer missing() {
        return new Missing();
    }

    /** A download. */
    static Answer file(String name, String mediaType, byte[] content) {
        return new Download(name, mediaType, content);
    }

    record Show(Page page, int status) implements Answer {}

    record To(String path) implements Answer {}

    record Missing() implements Answer {}

    /** Bytes with a name; the content is not copied. */
    final class Download implements Answer {
        private final String name;
        private final String mediaType;
        private final byte[] content;

        Download(String name, String mediaType, byte[] content) {
            this.name = Objects.requireNonNull(name);
            this.mediaType = Objects.requireNonNull(mediaType);
            this.content = Arrays.copyOf(content, content.length);
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] content() {
            return content.clone();
        }
    }
}
