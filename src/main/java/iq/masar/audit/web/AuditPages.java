package iq.masar.audit.web;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.CaseNumbers;
import iq.masar.audit.Entry;
import iq.masar.audit.EntrySearch;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The auditor's search. Looking into the audit is itself an entry. */
@Controller
class AuditPages {
    private static final int PAGE = 100;
    private static final CaseId NO_SUCH = new CaseId(new UUID(0, 0));

    private final Audit audit;
    private final ObjectProvider<CaseNumbers> numbers;

    AuditPages(Audit audit, ObjectProvider<CaseNumbers> numbers) {
        this.audit = audit;
        this.numbers = numbers;
    }

    @GetMapping("/audit")
    Answer entries(Actor actor, Form form) {
        var search = search(form);
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, List.of()));
        }
        var act =
                Act.of(actor, "audit.searched").with("page", form.text("before").isEmpty() ? "first" : "further");
        audit.record(search.file().map(act::on).orElse(act));
        return Answer.show(page(form, audit.find(search, PAGE + 1)));
    }

    private EntrySearch search(Form form) {
        var day = form.text("day").isEmpty() ? Optional.<java.time.LocalDate>empty() : form.date("day");
        return new EntrySearch(
                file(form),
                Optional.empty(),
                Optional.of(form.text("officer")).filter(text -> !text.isEmpty()),
                Optional.of(form.text("verb")).filter(text -> !text.isEmpty()),
                day.map(one -> one.atStartOfDay(Baghdad.ZONE).toInstant()),
                day.map(one -> one.plusDays(1).atStartOfDay(Baghdad.ZONE).toInstant()),
                before(form));
    }

    private static Optional<Long> before(Form form) {
        var text = form.text("before");
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private Optional<CaseId> file(Form form) {
        var typed = form.text("case");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return Optional.of(CaseId.of(typed));
        }
        var found = Optional.ofNullable(numbers.getIfAvailable()).flatMap(room -> room.find(typed));
        return Optional.of(found.orElse(NO_SUCH));
    }

    private EntriesPage page(Form form, List<Entry> found) {
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var known = Optional.ofNullable(numbers.getIfAvailable())
                .map(room -> room.of(shown.stream()
                        .flatMap(one -> one.files().stream())
                        .distinct()
                        .toList()))
                .orElse(java.util.Map.of());
        var verbs = audit.verbs().stream()
                .map(verb -> Part.Choice.of(verb, EntryWords.verb(verb)))
                .toList();
        var older =
                found.size() > PAGE ? Optional.of(older(form, shown.getLast().seq())) : Optional.<String>empty();
        return new EntriesPage(
                form,
                verbs,
                shown.stream().map(one -> EntryWords.line(one, known)).toList(),
                older);
    }

    private static String older(Form form, long before) {
        var kept = Stream.of("day", "officer", "verb", "case")
                .filter(name -> !form.text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(form.text(name), StandardCharsets.UTF_8) + "&");
        return "/audit?" + String.join("", kept.toList()) + "before=" + before;
    }
}
