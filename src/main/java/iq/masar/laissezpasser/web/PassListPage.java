package iq.masar.laissezpasser.web;

import iq.masar.ui.Page;
import java.util.List;

/** The documents of a post, what waits first. */
public record PassListPage(List<Row> rows, int free, boolean signs) implements Page {
    /** One document; {@code tone} is a mark's kind. */
    public record Row(
            String href, String number, String state, String tone, String validTo, String since, List<String> flags) {}

    @Override
    public String template() {
        return "laissezpasser/list";
    }
}
