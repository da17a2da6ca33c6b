package iq.masar.loans.web;

import iq.masar.kernel.Actor;
import iq.masar.loans.LoanBook;
import iq.masar.loans.LoanReply;
import iq.masar.loans.Loans;
import iq.masar.loans.model.Request;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is booked on a running loan. */
@Controller
class BookPages {
    private static final int LONGEST = 40;
    private final LoanBook book;
    private final Loans loans;
    private final LoanViews views;

    BookPages(LoanBook book, Loans loans, LoanViews views) {
        this.book = book;
        this.loans = loans;
        this.views = views;
    }

    @PostMapping("/loans/{id}/payments")
    Answer pay(@PathVariable UUID id, Actor officer, Form form) {
        var amount = Dinars.read(form, "amount");
        var day = day(form);
        receipt(form, "receipt");
        return sound(
                id,
                officer,
                form,
                () -> book.pay(id, amount.orElseThrow(), day.orElseThrow(), form.text("receipt"), officer));
    }

    @PostMapping("/loans/{id}/refunds")
    Answer refund(@PathVariable UUID id, Actor officer, Form form) {
        var amount = Dinars.read(form, "refund");
        receipt(form, "refund-receipt");
        return sound(
                id,
                officer,
                form,
                () -> book.refund(id, amount.orElseThrow(), loans.today(), form.text("refund-receipt"), officer));
    }

    @PostMapping("/loans/{id}/postings/{posting}/reversal")
    Answer reverse(@PathVariable UUID id, @PathVariable UUID posting, Actor officer, Form form) {
        if (!LoanPages.MISTAKES.contains(form.text("mistake"))) {
            form.problem("mistake", "loans.mistake.missing");
        }
        return sound(id, officer, form, () -> book.reverse(id, posting, form.text("mistake"), officer));
    }

    @PostMapping("/loans/{id}/moves")
    Answer askToMove(@PathVariable UUID id, Actor officer, Form form) {
        var reason = reason(form, "reason");
        var numbers = form.all("instalment").stream()
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return sound(id, officer, form, () -> book.askToMove(id, Set.copyOf(numbers), reason.orElseThrow(), officer));
    }

    @PostMapping("/loans/{id}/moves/{request}/decision")
    Answer decideMove(@PathVariable UUID id, @PathVariable UUID request, Actor officer, Form form) {
        return sound(id, officer, form, () -> book.decideMove(id, request, form.has("decision", "grant"), officer));
    }

    @PostMapping("/loans/{id}/waivers")
    Answer askToWaive(@PathVariable UUID id, Actor officer, Form form) {
        var amount = Dinars.read(form, "waiver");
        var reason = reason(form, "waiver-reason");
        return sound(id, officer, form, () -> book.askToWaive(id, amount.orElseThrow(), reason.orElseThrow(), officer));
    }

    private Optional<LocalDate> day(Form form) {
        var day = form.has("day") ? form.date("day") : Optional.of(loans.today());
        if (day.filter(one -> one.isAfter(loans.today())).isPresent()) {
            form.problem("day", "loans.payment.day-future");
        }
        return day;
    }

    private static void receipt(Form form, String field) {
        form.require(field, "loans.receipt.missing").maximum(field, LONGEST);
    }

    private static Optional<Request.Reason> reason(Form form, String field) {
        var reason = Request.Reason.find(form.text(field));
        if (reason.isEmpty()) {
            form.problem(field, "loans.reason.missing");
        }
        return reason;
    }

    private Answer sound(UUID id, Actor officer, Form form, Supplier<LoanReply> act) {
        if (!form.isSound()) {
            return page(id, officer, form, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case LoanReply.Done _ -> Answer.to("/loans/" + id);
            case LoanReply.Unknown _ -> Answer.missing();
            case LoanReply refused ->
                page(id, officer, form, Optional.of(Refusal.of(refused)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<LoanPage> page(UUID id, Actor officer, Form form, Optional<Refusal> refusal) {
        return loans.find(id, officer).map(file -> views.page(file, officer, loans.today(), form, refusal));
    }
}
