package iq.masar.returns.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.returns.Checks;
import iq.masar.returns.Interview;
import iq.masar.returns.Interviews;
import iq.masar.returns.Likenesses;
import iq.masar.returns.OnTheWay;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.Terms;
import iq.masar.returns.Verdicts;
import iq.masar.returns.model.Asked;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.Verdict;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts one file's page together. */
@Component
class FileView {
    private final ReturnFiles files;
    private final Work work;
    private final FileLines lines;
    private final Terms terms;
    private final Likenesses likenesses;
    private final Clock clock;

    FileView(ReturnFiles files, Work work, FileLines lines, Terms terms, Likenesses likenesses, Clock clock) {
        this.files = files;
        this.work = work;
        this.lines = lines;
        this.terms = terms;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /** The doors whose lists stand on the page. */
    @Component
    static class Work {
        private final Checks checks;
        private final Interviews interviews;
        private final Verdicts verdicts;
        private final ObjectProvider<OnTheWay> onTheWay;

        Work(Checks checks, Interviews interviews, Verdicts verdicts, ObjectProvider<OnTheWay> onTheWay) {
            this.checks = checks;
            this.interviews = interviews;
            this.verdicts = verdicts;
            this.onTheWay = onTheWay;
        }
    }

    FilePage page(ReturnFile file, Actor reader, Form form, String refusal) {
        var stands = file.journey().stands();
        return new FilePage(
                file.id().toString(),
                file.facts().number(),
                Words.t("returns.state." + stands.state()),
                FileLines.kind(stands.state()),
                FileLines.way(stands),
                facts(file),
                stands instanceof Return.Incomplete incomplete
                        ? incomplete.items().stream().map(Refusing::item).toList()
                        : List.of(),
                Refusing.kinds(file.journey().safeguards().open(), reader),
                work.checks.of(file.id()).stream().map(this::ask).toList(),
                work.interviews.of(file.id()).stream()
                        .map(interview -> talk(interview, reader))
                        .toList(),
                work.verdicts.of(file.id()).stream()
                        .map(verdict -> ruled(verdict, reader))
                        .toList(),
                files.members(file.id()).stream()
                        .map(member -> new FilePage.Who(
                                member.id().toString(),
                                String.valueOf(member.place()),
                                Words.t("returns.relation." + member.relation()),
                                member.splitTo().isPresent()
                                        ? Words.t("returns.member.split")
                                        : member.documentUntil()
                                                .map(until -> Words.t("returns.member.document", until))
                                                .orElse("")))
                        .toList(),
                lines.moments(files.history(file.id()), reader),
                lines.clock(file.facts().receivedAt(), file.facts().replyDue(), stands.state()),
                acts(file, reader),
                registers(file),
                form,
                refusal);
    }

    private Map<String, String> facts(ReturnFile file) {
        var facts = file.facts();
        var shown = new LinkedHashMap<String, String>();
        shown.put("returns.fact.post", lines.office(facts.post()));
        shown.put("returns.fact.origin", Words.t("returns.origin." + facts.origin()));
        shown.put("returns.fact.mode", Words.t("returns.mode." + facts.mode()));
        facts.sender()
                .ifPresent(state -> shown.put(
                        "returns.fact.sender", state + " · " + facts.senderRef().orElse("–")));
        shown.put("returns.fact.received", Words.moment(facts.receivedAt()));
        shown.put(
                "returns.fact.rules",
                terms.pinned(facts.ruleSet(), facts.ruleFrom())
                        .map(set -> Words.t("returns.rules.pinned", terms.name(set), set.from()))
                        .orElse(facts.ruleSet()));
        shown.put(
                "returns.fact.statement",
                Words.t("returns.statement." + file.marks().statement()));
        file.daysToDecision()
                .ifPresent(days -> shown.put(
                        "returns.fact.days",
                        Words.t(
                                "returns.days.and-stopped",
                                days,
                                file.marks().stopped().toDays())));
        file.marks().interimAt().ifPresent(at -> shown.put("returns.fact.interim", Words.moment(at)));
        likenesses
                .of(file.id())
                .forEach(one -> shown.put(
                        "returns.fact.alike", Words.t("returns.likeness.line", one.otherNumber(), FileLines.why(one))));
        work.onTheWay
                .getIfAvailable(() -> Nobody.TRAVELS)
                .booking(file.id())
                .ifPresent(seat ->
                        shown.put("returns.fact.seat", Words.t("returns.seat.line", seat.operation(), seat.day())));
        return shown;
    }

    private FilePage.Ask ask(Asked asked) {
        var now = clock.instant();
        return new FilePage.Ask(
                register(asked.register()),
                Words.day(asked.askedAt()),
                Words.moment(asked.due()),
                asked.answer().isEmpty() && asked.due().isBefore(now),
                asked.answer()
                        .map(answer -> Words.t("returns.answer." + answer))
                        .orElse(Words.t(asked.due().isBefore(now) ? "returns.answer.late" : "returns.answer.open")),
                asked.answer().isPresent() ? "ok" : asked.due().isBefore(now) ? "bad" : "info");
    }

    private String register(String code) {
        return Words.label(terms.register(code));
    }

    private FilePage.Talk talk(Interview interview, Actor reader) {
        var there = interview.at().atZone(interview.zone());
        var clashes = work.interviews.clashes(interview).size();
        return new FilePage.Talk(
                Words.moment(interview.at()),
                Words.t("returns.interview.there", there.toLocalDate(), Words.time(there.toLocalTime())),
                Words.t("returns.means." + interview.means())
                        + (interview.interpreter() ? " · " + Words.t("returns.wish.interpreter") : "")
                        + (interview.woman() ? " · " + Words.t("returns.wish.woman") : "")
                        + (interview.guardian() ? " · " + Words.t("returns.interview.guardian") : ""),
                Words.t("returns.interview." + interview.outcome()),
                interview.outcome().equals("set") && clashes > 0 ? Words.t("returns.interview.clash", clashes) : "",
                interview.outcome().equals("held") && readsPapers(reader)
                        ? "/returns/" + interview.file() + "/interview"
                        : "");
    }

    /** Records and letters are opened by who works with them, and offered to nobody else. */
    private static boolean readsPapers(Actor reader) {
        return reader.is(Role.CONSULAR_OFFICER) || reader.is(Role.NATIONALITY_OFFICER);
    }

    private FilePage.Ruled ruled(Verdict verdict, Actor reader) {
        return new FilePage.Ruled(
                Words.t("returns.outcome." + verdict.outcome().code()),
                Words.t("returns.verdict." + verdict.state()),
                Words.t("returns.by", lines.name(verdict.first()), Words.moment(verdict.firstAt())),
                verdict.second()
                        .map(second -> Words.t(
                                "returns.by",
                                lines.name(second),
                                Words.moment(verdict.secondAt().orElse(Instant.EPOCH))))
                        .orElse(""),
                verdict.state().equals("made") && readsPapers(reader) ? "/returns/" + verdict.file() + "/letter" : "");
    }

    private List<Part.Choice> registers(ReturnFile file) {
        var asked = work.checks.of(file.id()).stream().map(Asked::register).toList();
        return terms.registers().stream()
                .filter(register -> !asked.contains(register.code()))
                .map(register -> Part.Choice.of(register.code(), Words.label(register.name())))
                .toList();
    }

    /** What this reader may try now; the doors decide again. */
    private Set<String> acts(ReturnFile file, Actor reader) {
        var acts = new TreeSet<String>();
        if (reader.is(Role.CONSULAR_OFFICER)) {
            ofThePost(file, acts);
        }
        if (reader.is(Role.NATIONALITY_OFFICER)) {
            ofTheDeciders(file, reader, acts);
        }
        if (reader.is(Role.SAFEGUARD_OFFICER)) {
            acts.add("safeguards");
        } else {
            acts.add("people");
        }
        return acts;
    }

    private void ofThePost(ReturnFile file, Set<String> acts) {
        var stands = file.journey().stands();
        switch (stands) {
            case Return.Received here -> acts.add("check");
            case Return.Incomplete here -> acts.add("check");
            case Return.Verifying here -> acts.add("invite");
            case Return.InterviewSet here ->
                acts.addAll(
                        work.interviews.of(file.id()).stream()
                                        .anyMatch(one -> one.outcome().equals("set"))
                                ? List.of("record", "missed")
                                : List.of("invite"));
            case Return.Decided here ->
                acts.addAll(here.isAppealable() ? List.of("appeal", "close") : List.of("issue"));
            case Return.DocumentExpired here -> acts.add("issue");
            case Return other -> {
                if (other instanceof Return.Withdrawn || other instanceof Return.Enrolled) {
                    acts.add("close");
                }
            }
        }
        if (stands instanceof Return.Before) {
            acts.add("withdraw");
        }
        if (file.marks().statement().equals("open") && file.marks().decidedAt().isEmpty()) {
            acts.add("statement");
        }
    }

    private void ofTheDeciders(ReturnFile file, Actor reader, Set<String> acts) {
        var stands = file.journey().stands();
        if (stands instanceof Return.Decidable || stands instanceof Return.InterviewSet) {
            acts.add("ask");
        }
        if (stands instanceof Return.Decidable || stands instanceof Return.Appealed) {
            var proposed = work.verdicts.of(file.id()).stream()
                    .filter(verdict -> verdict.state().equals("proposed"))
                    .findFirst();
            acts.add(
                    proposed.isEmpty()
                            ? "propose"
                            : proposed.get().first().equals(reader.account()) ? "waits" : "confirm");
        }
    }
}
