package iq.masar.reports.web;

import iq.masar.kernel.Actor;
import iq.masar.reports.Records;
import iq.masar.reports.ReportReply;
import iq.masar.reports.Reports;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Fault;
import iq.masar.reports.text.Script.Statement;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The composer: every number a citation, every change with its reason (GOV-45, GOV-46, GOV-48). */
@Controller
class ComposerPages {
    private static final int LONGEST = 5_000;
    private final Reports reports;
    private final Records records;

    ComposerPages(Reports reports, Records records) {
        this.reports = reports;
        this.records = records;
    }

    @GetMapping("/reports/vnr-2022/compose")
    Answer list(Actor author) {
        return Answer.show(page(Form.empty(), ""));
    }

    @PostMapping("/reports/vnr-2022/editions")
    Answer publish(Actor officer, Form form) {
        return switch (reports.publish(officer)) {
            case ReportReply.Frozen frozen -> Answer.to("/reports/vnr-2022");
            case ReportReply.Unknown unknown -> Answer.missing();
            case ReportReply refused -> Answer.refused(page(form, AgreementPages.words(refused)));
        };
    }

    @GetMapping("/reports/vnr-2022/statements/{id}")
    Answer show(Actor author, @PathVariable String id) {
        return find(id).map(one -> Answer.show(
                        page(one, Form.of(Map.of("ar", one.ar(), "en", one.en())), List.of(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/reports/vnr-2022/statements/{id}")
    Answer save(Actor author, @PathVariable String id, Form form) {
        form.require("ar", "reports.statement.ar-missing").maximum("ar", LONGEST);
        form.require("en", "reports.statement.en-missing").maximum("en", LONGEST);
        form.require("reason", "reports.statement.reason-missing").maximum("reason", 1_000);
        var base = form.integer("base").orElse(0);
        var before = find(id);
        if (before.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(before.get(), form, List.of(), Optional.empty()));
        }
        return switch (reports.rewrite(id, form.text("ar"), form.text("en"), base, form.text("reason"), author)) {
            case ReportReply.Saved saved -> Answer.to("/reports/vnr-2022/statements/" + id);
            case ReportReply.NotPrintable(var faults) ->
                Answer.refused(page(before.get(), form, faults, Optional.empty()));
            case ReportReply.ChangedMeanwhile(var theirs) ->
                Answer.refused(page(before.get(), form, List.of(), Optional.of(theirs)));
            case ReportReply other -> Answer.missing();
        };
    }

    private Optional<Statement> find(String id) {
        return reports.script().statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private ComposerPage page(Form form, String refusal) {
        var edition = reports.draft(DigitStyle.WESTERN);
        var faults = Stream.concat(edition.ar().faults().stream(), edition.en().faults().stream())
                .distinct()
                .toList();
        return new ComposerPage(reports.script().statements(), faults, form, refusal);
    }

    private StatementPage page(Statement one, Form form, List<Fault> faults, Optional<Statement> theirs) {
        var shown = reports.draft(DigitStyle.WESTERN).in(Words.language()).lines().stream()
                .filter(line -> line.id().equals(one.id()))
                .findFirst()
                .map(Composition.Line::pieces)
                .orElse(List.of());
        return new StatementPage(one, reports.version(one.id()), shown, faults, theirs, records.releases(), form);
    }
}
