package iq.masar.persons.web;

import iq.masar.persons.imports.Import;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Files brought into the register.
 *
 * @param refusal key of the words when nothing could be received
 * @param columns the columns a file may have
 */
public record ImportsPage(Form form, List<Import> imports, List<String> columns, Optional<String> refusal)
        implements Page {
    public ImportsPage {
        imports = List.copyOf(imports);
        columns = List.copyOf(columns);
    }

    @Override
    public String template() {
        return "persons/imports";
    }

    /** The mark's kind for a state. */
    public static String kind(Import.State state) {
        return switch (state) {
            case RECEIVING, READING -> "info";
            case STAGED -> "warn";
            case STOPPED, DISCARDED -> "gone";
            case REFUSED -> "bad";
            case CONFIRMED -> "ok";
        };
    }

    public static String icon(Import.State state) {
        return switch (state) {
            case RECEIVING, READING -> "clock";
            case STAGED -> "eye";
            case STOPPED, DISCARDED, REFUSED -> "stop";
            case CONFIRMED -> "check";
        };
    }
}
