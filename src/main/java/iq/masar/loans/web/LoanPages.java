package iq.masar.loans.web;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.loans.LoanDesk;
import iq.masar.loans.LoanReply;
import iq.masar.loans.Loans;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The loan officer's desk, and the steps of one loan until it is paid out. */
@Controller
class LoanPages {
    static final List<String> MISTAKES = List.of("bounced", "wrong-loan", "wrong-amount", "twice");
    private static final List<String> OPEN = List.of(
            "referred",
            "appealed",
            "eligible",
            "trained",
            "plan_accepted",
            "guarantor_accepted",
            "deferred",
            "approved",
            "contracted",
            "running");
    private static final List<String> ENDED = List.of("settled", "written_off", "rejected", "ineligible", "withdrawn");
    private static final int LONGEST = 80;

    private final Loans loans;
    private final LoanDesk desk;
    private final LoanViews views;

    LoanPages(Loans loans, LoanDesk desk, LoanViews views) {
        this.loans = loans;
        this.desk = desk;
        this.views = views;
    }

    @GetMapping("/loans")
    Answer list(Actor officer, Form form) {
        var number = form.text("number");
        var state = form.text("state");
        var late = form.has("late", "yes");
        var found = number.isEmpty()
                ? loans.list(
                        officer, states(state, late), late, form.uuid("after").flatMap(id -> loans.line(id, officer)))
                : loans.numbered(number, officer);
        var more = number.isEmpty() && found.size() == Loans.PAGE
                ? "/loans?state=" + (states(state, late).size() == 1 ? state : state.equals("ended") ? "ended" : "")
                        + (late ? "&late=yes" : "") + "&after="
                        + found.getLast().id()
                : "";
        var counts = loans.counts(officer);
        return Answer.show(new LoansPage(
                found.stream().map(line -> views.row(line, loans.today())).toList(),
                chips(counts, state, late),
                List.of(),
                form,
                more,
                number));
    }

    private static List<String> states(String state, boolean late) {
        return late ? List.of("running") : state.equals("ended") ? ENDED : OPEN.contains(state) ? List.of(state) : OPEN;
    }

    private static List<Part.Tab> chips(Map<String, Integer> counts, String state, boolean late) {
        var chips = new ArrayList<Part.Tab>();
        chips.add(new Part.Tab(
                "/loans", t("loans.filter.open"), sum(counts, OPEN), !late && states(state, false) == OPEN));
        chips.add(new Part.Tab("/loans?late=yes", t("loans.filter.late"), counts.getOrDefault("late", 0), late));
        OPEN.stream()
                .filter(one -> counts.getOrDefault(one, 0) > 0)
                .forEach(one -> chips.add(new Part.Tab(
                        "/loans?state=" + one,
                        t("loans.state." + one.replace('_', '-')),
                        counts.getOrDefault(one, 0),
                        !late && state.equals(one))));
        chips.add(new Part.Tab(
                "/loans?state=ended", t("loans.filter.ended"), sum(counts, ENDED), !late && state.equals("ended")));
        return chips;
    }

    private static int sum(Map<String, Integer> counts, List<String> states) {
        return states.stream().mapToInt(one -> counts.getOrDefault(one, 0)).sum();
    }

    @GetMapping("/loans/{id}")
    Answer show(@PathVariable UUID id, Actor officer, Form form) {
        return page(id, officer, form, Optional.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    private Optional<LoanPage> page(UUID id, Actor officer, Form form, Optional<Refusal> refusal) {
        return loans.find(id, officer).map(file -> views.page(file, officer, loans.today(), form, refusal));
    }

    @PostMapping("/loans/{id}/examination")
    Answer examine(@PathVariable UUID id, Actor officer, Form form) {
        var groups = form.has("group", "yes")
                ? loans.find(id, officer).map(file -> file.product().groups()).orElse(List.of())
                : List.<String>of();
        return answer(desk.examine(id, form.has("registered", "yes"), groups, officer), id, officer, form);
    }

    @PostMapping("/loans/{id}/course")
    Answer course(@PathVariable UUID id, Actor officer, Form form) {
        form.maximum("paper", LONGEST);
        return form.isSound()
                ? answer(desk.trained(id, form.text("paper"), officer), id, officer, form)
                : unprocessable(id, officer, form);
    }

    @PostMapping("/loans/{id}/plan")
    Answer plan(@PathVariable UUID id, Actor officer, Form form) {
        return answer(desk.planAccepted(id, officer), id, officer, form);
    }

    @PostMapping("/loans/{id}/guarantor")
    Answer guarantor(@PathVariable UUID id, Actor officer, Form form) {
        form.maximum("name", LONGEST).maximum("phone", LONGEST);
        var guarantor = new LoanDesk.Guarantor(
                form.text("name"), form.text("phone"), form.has("agreed", "yes"), form.has("fitting", "yes"));
        return form.isSound()
                ? answer(desk.guaranteed(id, guarantor, officer), id, officer, form)
                : unprocessable(id, officer, form);
    }

    @PostMapping("/loans/{id}/contract")
    Answer contract(@PathVariable UUID id, Actor officer, Form form) {
        var signed = form.date("signed");
        if (signed.isEmpty() || signed.get().isAfter(loans.today())) {
            form.problem("signed", "loans.contract.day-missing");
        }
        return form.isSound()
                ? answer(desk.contract(id, signed.orElseThrow(), officer), id, officer, form)
                : unprocessable(id, officer, form);
    }

    @PostMapping("/loans/{id}/payment-out")
    Answer disburse(@PathVariable UUID id, Actor officer, Form form) {
        return answer(desk.disburse(id, officer), id, officer, form);
    }

    private Answer unprocessable(UUID id, Actor officer, Form form) {
        return page(id, officer, form, Optional.empty())
                .map(Answer::unprocessable)
                .orElseGet(Answer::missing);
    }

    /** Not eligible is a step too: it is written down, and the page says so. */
    private Answer answer(LoanReply reply, UUID id, Actor officer, Form form) {
        return switch (reply) {
            case LoanReply.Done _ -> Answer.to("/loans/" + id);
            case LoanReply.Unknown _ -> Answer.missing();
            case LoanReply refused ->
                page(id, officer, form, Optional.of(Refusal.of(refused)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }
}
