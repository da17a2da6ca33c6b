package iq.masar.ui.web;

import iq.masar.ui.Page;

/**
 * A plain answer where there is no page.
 *
 * @param kind {@code missing denied method large broken failed again}, part of its message keys
 * @param reference the number under which the log tells more; empty if there is nothing to tell
 */
public record ProblemPage(String kind, String reference) implements Page {
    @Override
    public String template() {
        return "ui/problem";
    }

    public String icon() {
        return kind.equals("missing") ? "search" : kind.equals("again") ? "check" : "alert";
    }
}
