package iq.masar.reports.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.reports.Published;
import iq.masar.reports.Reports;
import iq.masar.reports.print.Format;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.DigitStyle;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The national review for everybody: the text, its editions, its files (GOV-47, GOV-51). */
@Controller
class ReviewPages {
    private final Reports reports;

    ReviewPages(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/vnr-2022")
    Answer show(Optional<Actor> reader) {
        var edition = reports.draft(DigitStyle.WESTERN);
        var text = edition.in(Words.language());
        var editions = reports.editions();
        return Answer.show(new ReviewPage(
                text,
                edition.hash(),
                editions,
                editions.stream().findFirst().map(last -> changed(text, last)).orElse(List.of()),
                reader.filter(actor -> actor.is(Role.SECRETARIAT)).isPresent()));
    }

    /** Lines of the text that do not stand in the edition: they carry a value of today (GOV-47). */
    private static List<String> changed(Composition text, Published last) {
        Set<String> then = last.plain(text.language()).lines().collect(Collectors.toSet());
        return text.lines().stream()
                .filter(line -> !line.id().contains("/") && then.stream().noneMatch(old -> old.contains(line.text())))
                .map(Composition.Line::id)
                .toList();
    }

    /** The draft as a file, in Arabic or English. */
    @GetMapping("/reports/vnr-2022/draft/{language}/{format}")
    Answer draft(@PathVariable String language, @PathVariable String format) {
        var tongue = Language.find(language).filter(one -> one != Language.CKB);
        var kind = Format.find(format);
        if (tongue.isEmpty() || kind.isEmpty()) {
            return Answer.missing();
        }
        var content = kind.get().write(reports.draft(DigitStyle.WESTERN), tongue.get());
        return Answer.file("vnr-2022-" + language + "." + format, kind.get().mediaType(), content);
    }

    /** A published edition's file, byte for byte as it was published. */
    @GetMapping("/reports/vnr-2022/editions/{number}/{language}/{format}")
    Answer file(@PathVariable int number, @PathVariable String language, @PathVariable String format) {
        var kind = Format.find(format);
        var content = reports.file(number, language, format);
        return kind.isEmpty() || content.isEmpty()
                ? Answer.missing()
                : Answer.file(
                        "vnr-2022-" + number + "-" + language + "." + format,
                        kind.get().mediaType(),
                        content.get());
    }
}
