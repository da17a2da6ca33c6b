package iq.masar.directory.imports.web;

import iq.masar.directory.imports.Batch;
import iq.masar.directory.imports.Problem;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;

/** Bringing in a file; with a batch, what became of it. */
public record ImportPage(
        Form form, List<Batch> earlier, Optional<Batch> batch, List<String> columns, Optional<String> refusal)
        implements Page {
    private static final int SHOWN = 200;

    @Override
    public String template() {
        return "directory/import";
    }

    /** The first problems; the file of problems has them all. */
    public List<Problem> shown() {
        return batch.map(Batch::problems).orElse(List.of()).stream()
                .limit(SHOWN)
                .toList();
    }

    public static String words(Problem problem) {
        return Words.t(problem.key(), problem.arguments().toArray());
    }
}
