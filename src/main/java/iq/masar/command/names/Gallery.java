package iq.masar.command.names;

import iq.masar.names.Comparison;
import iq.masar.names.Comparisons;
import iq.masar.names.Explanations;
import iq.masar.names.NameForm;
import iq.masar.names.NameForms;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code names gallery}: the page docs/names.md. All people are invented. */
@Command(name = "gallery", description = "Prints forty comparisons explained in three languages, as Markdown.")
final class Gallery implements Callable<Integer> {
    @Option(names = "--out", description = "The page; - or nothing for standard output.")
    private String out = "-";

    @Override
    public Integer call() throws IOException {
        try (var sheet = new Sheet(out)) {
            sheet.row(GalleryNames.HEAD.strip());
            var number = 0;
            for (var pair : GalleryNames.PAIRS) {
                var names = pair.split("\\|");
                sheet.row("");
                sheet.row("## " + ++number + ". " + names[0] + " — " + names[1]);
                sheet.row("");
                sheet.row("*" + names[2] + "*");
                sheet.row("");
                var compared = compare(names[0], names[1]);
                sheet.row(String.format(
                        Locale.ROOT, "Probability %.3f, %.1f bits.", compared.probability(), compared.bits()));
                sheet.row("");
                for (var language : Explanations.LANGUAGES) {
                    sheet.row("- " + language + ": " + Explanations.of(compared, language));
                }
            }
        }
        return Answer.DONE;
    }

    private static Comparison compare(String left, String right) {
        if (NameForms.read(left) instanceof NameForm.Readable x
                && NameForms.read(right) instanceof NameForm.Readable y) {
            return Comparisons.compare(x.name(), y.name());
        }
        throw new IllegalArgumentException("an unreadable pair in the gallery");
    }
}
