package iq.masar.desk;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.caseload.Caseload;
import iq.masar.casework.caseload.Caseload.Kept;
import iq.masar.casework.caseload.Caseload.Listing;
import iq.masar.casework.words.CaseWords;
import iq.masar.desk.CaseListPage.Row;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var listing = listing(form);
        var after = form.uuid("after").map(CaseId::new);
        var rows = after.isPresent() ? caseload.after(actor, listing, after.get()) : caseload.first(actor, listing);
        var shown = rows.stream().limit(Caseload.PAGE).toList();
        var more = rows.size() > Caseload.PAGE
                ? href(listing.kept(), listing.oldestFirst()) + "&after="
                        + shown.getLast().id()
                : "";
        return Answer.show(new CaseListPage(
                t("desk.cases.title"),
                "",
                chips(actor, listing),
                Optional.of(new Part.Link(
                        href(listing.kept(), !listing.oldestFirst()),
                        t(listing.oldestFirst() ? "desk.cases.oldest" : "desk.cases.newest"))),
                rows(shown, actor),
                more,
                t("desk.cases.none")));
    }

    private static Listing listing(Form form) {
        var kept = Stream.of(Kept.values())
                .filter(one -> form.text("show").equals(one.code()))
                .findFirst()
                .orElse(Kept.OPEN);
        return new Listing(kept, form.text("sort").equals("oldest"));
    }

    private static String href(Kept kept, boolean oldestFirst) {
        return "/cases?show=" + kept.code() + (oldestFirst ? "&sort=oldest" : "");
    }

    private List<Part.Tab> chips(Actor actor, Listing listing) {
        var open = caseload.count(actor, true);
        var ended = caseload.count(actor, false);
        return List.of(
                chip(Kept.OPEN, open, listing),
                chip(Kept.ENDED, ended, listing),
                chip(Kept.ALL, open + ended, listing));
    }

    private static Part.Tab chip(Kept kept, int count, Listing listing) {
        return new Part.Tab(
                href(kept, listing.oldestFirst()), t("desk.cases." + kept.code()), count, kept == listing.kept());
    }

    @GetMapping("/search")
    Answer search(Actor actor, Form form) {
        var typed = form.text("q");
        var found = typed.isEmpty() ? List.<CaseSummary>of() : caseload.search(actor, typed);
        return Answer.show(new CaseListPage(
                t("desk.search.title"),
                typed,
                List.of(),
                Optional.empty(),
                rows(found, actor),
                "",
                t("desk.search.none")));
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
