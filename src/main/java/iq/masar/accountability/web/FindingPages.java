package iq.masar.accountability.web;

import iq.masar.accountability.Finding;
import iq.masar.accountability.FindingReply;
import iq.masar.accountability.Findings;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.Pledges;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Findings and needs, worked off in a list (GOV-41). */
@Controller
class FindingPages {
    private static final List<String> ANSWERS = List.of("none", "activity", "pledge");
    private static final List<String> KINDS = List.of("finding", "need");
    private final Findings findings;
    private final Registry registry;
    private final Pledges pledges;

    FindingPages(Findings findings, Registry registry, Pledges pledges) {
        this.findings = findings;
        this.registry = registry;
        this.pledges = pledges;
    }

    @GetMapping("/findings")
    Answer list(Actor reader, Form form) {
        return Answer.show(page(reader, form));
    }

    private FindingListPage page(Actor reader, Form form) {
        var register = registry.read();
        var all = findings.list();
        Predicate<Finding> answered =
                one -> !form.has("answer") || one.answer().kind().equals(form.text("answer"));
        Predicate<Finding> kind = one -> !form.has("kind") || one.kind().equals(form.text("kind"));
        Predicate<Finding> owned = one -> !form.has("of") || one.owner().equals(form.text("of"));
        return new FindingListPage(
                all.stream().filter(answered.and(kind).and(owned)).toList(),
                owners(register).collect(Collectors.toMap(Part.Choice::value, Part.Choice::text)),
                chips(
                        "answer",
                        ANSWERS,
                        "accountability.answer.",
                        form,
                        all.stream()
                                .filter(kind.and(owned))
                                .collect(Collectors.groupingBy(
                                        one -> one.answer().kind(), Collectors.counting()))),
                chips(
                        "kind",
                        KINDS,
                        "accountability.kind.",
                        form,
                        all.stream()
                                .filter(answered.and(owned))
                                .collect(Collectors.groupingBy(Finding::kind, Collectors.counting()))),
                owners(register).toList(),
                writes(reader),
                form);
    }

    private static List<Part.Tab> chips(
            String field, List<String> codes, String prefix, Form form, Map<String, Long> counts) {
        return Stream.concat(Stream.of(""), codes.stream())
                .map(code -> new Part.Tab(
                        address(field, code, form),
                        Words.t(prefix + (code.isEmpty() ? "all" : code)),
                        (int)
                                (code.isEmpty()
                                        ? counts.values().stream()
                                                .mapToLong(Long::longValue)
                                                .sum()
                                        : counts.getOrDefault(code, 0L)),
                        form.text(field).equals(code)))
                .toList();
    }

    /** The list with one filter set and the others kept. */
    private static String address(String field, String code, Form form) {
        return Stream.of("answer", "kind", "of")
                .map(name -> name + "=" + (name.equals(field) ? code : safe(form.text(name))))
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "/findings" : "/findings?" + query));
    }

    private static String safe(String code) {
        return code.matches("[A-Za-z0-9-]{1,60}") ? code : "";
    }

    private static Stream<Part.Choice> owners(Register register) {
        return Stream.concat(register.all("body").stream(), register.all("organisation").stream())
                .map(entry -> Part.Choice.of(entry.id(), Words.label(entry.name())));
    }

    static boolean writes(Actor reader) {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
    }

    @PostMapping("/findings")
    Answer write(Actor officer, Form form) {
        form.require("words", "accountability.words-missing").maximum("words", 2_000);
        form.require("source", "accountability.source-missing").maximum("source", 300);
        if (!KINDS.contains(form.text("new-kind"))) {
            form.problem("new-kind", "accountability.kind-missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(officer, form));
        }
        var reply = findings.write(
                form.text("new-kind"), form.text("words"), form.text("source"), form.text("owner"), officer);
        return switch (reply) {
            case FindingReply.Kept(var id) -> Answer.to("/findings/" + id);
            case FindingReply.OwnerMissing missing ->
                Answer.unprocessable(page(officer, form.problem("owner", "accountability.owner-missing")));
            case FindingReply.AnswerMissing missing -> Answer.missing();
            case FindingReply.Unknown unknown -> Answer.missing();
        };
    }

    @GetMapping("/findings/{id}")
    Answer show(@PathVariable String id, Actor reader) {
        return findings.find(id)
                .map(one -> Answer.show(page(one, reader, typed(one))))
                .orElseGet(Answer::missing);
    }

    private static Form typed(Finding one) {
        return Form.empty()
                .with("owner", one.owner())
                .with(
                        "by",
                        one.isAnswered()
                                ? one.answer().kind() + ":" + one.answer().reference()
                                : "")
                .with("note", one.answer().note());
    }

    @PostMapping("/findings/{id}")
    Answer answer(@PathVariable String id, Actor officer, Form form) {
        var found = findings.find(id);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        form.maximum("note", 2_000);
        if (!form.isSound()) {
            return Answer.unprocessable(page(found.get(), officer, form));
        }
        return switch (findings.answer(id, form.text("owner"), given(form), officer)) {
            case FindingReply.Kept kept -> Answer.to("/findings/" + id);
            case FindingReply.OwnerMissing missing ->
                Answer.unprocessable(page(found.get(), officer, form.problem("owner", "accountability.owner-missing")));
            case FindingReply.AnswerMissing missing ->
                Answer.unprocessable(page(found.get(), officer, form.problem("by", "accountability.answer-missing")));
            case FindingReply.Unknown unknown -> Answer.missing();
        };
    }

    private static Finding.Answer given(Form form) {
        var halves = form.text("by").split(":", 2);
        return halves.length < 2
                ? new Finding.Answer("none", "", form.text("note"))
                : new Finding.Answer(halves[0], halves[1], form.text("note"));
    }

    private FindingPage page(Finding one, Actor reader, Form form) {
        var register = registry.read();
        return new FindingPage(
                one,
                register.find(one.owner())
                        .map(entry -> Words.label(entry.name()))
                        .orElse(one.owner()),
                link(register, one.answer()),
                owners(register).toList(),
                answers(register),
                writes(reader),
                form);
    }

    private Optional<Part.Link> link(Register register, Finding.Answer answer) {
        return switch (answer.kind()) {
            case "activity" ->
                register.find(answer.reference())
                        .map(entry -> new Part.Link("/governance/activities/" + entry.id(), Words.label(entry.name())));
            case "pledge" ->
                pledges.find(UUID.fromString(answer.reference()))
                        .map(one -> new Part.Link(
                                "/pledges/" + answer.reference(), one.pledge().title()));
            default -> Optional.empty();
        };
    }

    private List<Part.Choice> answers(Register register) {
        return Stream.concat(
                        register.all("activity").stream()
                                .map(entry -> Part.Choice.of(
                                        "activity:" + entry.id(),
                                        Words.t("accountability.answer.activity") + " · " + Words.label(entry.name()))),
                        pledges.list().stream()
                                .map(one -> Part.Choice.of(
                                        "pledge:" + one.pledge().id(),
                                        Words.t("accountability.answer.pledge") + " · "
                                                + one.pledge().title())))
                .toList();
    }
}
