package iq.masar.desk;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.words.CaseWords;
import iq.masar.desk.CaseListPage.Row;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** One's own cases, and the search among them; nobody searches among others' (REF-58). */
@Controller
class CaseListPages {
    private final Caseload caseload;
    private final CaseWords words;

    CaseListPages(Caseload caseload, CaseWords words) {
        this.caseload = caseload;
        this.words = words;
    }

    @GetMapping("/cases")
    Answer list(Actor actor, Form form) {
        var open = !form.text("show").equals("ended");
        var after = form.uuid("after").map(CaseId::new);
        var rows = after.isPresent() ? caseload.after(actor, open, after.get()) : caseload.first(actor, open);
        var shown = rows.stream().limit(Caseload.PAGE).toList();
        var more = rows.size() > Caseload.PAGE
                ? "/cases?show=" + (open ? "open" : "ended") + "&after="
                        + shown.getLast().id()
                : "";
        return Answer.show(new CaseListPage(
                t("casework.cases.title"), "", chips(actor, open), rows(shown, actor), more, t("casework.cases.none")));
    }

    private List<Part.Tab> chips(Actor actor, boolean open) {
        return List.of(
                new Part.Tab("/cases?show=open", t("casework.cases.open"), caseload.count(actor, true), open),
                new Part.Tab("/cases?show=ended", t("casework.cases.ended"), caseload.count(actor, false), !open));
    }

    @GetMapping("/search")
    Answer search(Actor actor, Form form) {
        var typed = form.text("q");
        var found = typed.isEmpty() ? List.<CaseSummary>of() : caseload.search(actor, typed);
        return Answer.show(new CaseListPage(
                t("casework.search.title"), typed, List.of(), rows(found, actor), "", t("casework.search.none")));
    }

    private List<Row> rows(List<CaseSummary> cases, Actor actor) {
        var called = caseload.callingNames(actor, cases);
        return cases.stream().map(file -> row(file, called)).toList();
    }

    private Row row(CaseSummary file, Map<CaseId, String> called) {
        return new Row(
                "/cases/" + file.id(),
                called.getOrDefault(file.id(), "–"),
                file.number().value(),
                CaseWords.state(file.state()),
                CaseWords.kind(file.state()),
                file.priority().map(one -> t("casework.priority." + one)).orElse(""),
                CaseWords.safeContact(file.safeContact()),
                words.since(file));
    }
}
