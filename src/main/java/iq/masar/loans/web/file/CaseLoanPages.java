package iq.masar.loans.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Digits;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.loans.Applying;
import iq.masar.loans.LoanLine;
import iq.masar.loans.LoanReply;
import iq.masar.loans.Loans;
import iq.masar.loans.Products;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.Product;
import iq.masar.loans.web.Dinars;
import iq.masar.loans.web.LoanViews;
import iq.masar.loans.web.Refusal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The loan tab of a case: the worker refers, appeals, takes back. */
@Controller
class CaseLoanPages {
    static final String TAB = "loan";
    private final CaseFrames frames;
    private final Applying applying;
    private final Loans loans;
    private final Products products;
    private final LoanViews views;
    private final Agencies agencies;

    CaseLoanPages(
            CaseFrames frames, Applying applying, Loans loans, Products products, LoanViews views, Agencies agencies) {
        this.frames = frames;
        this.applying = applying;
        this.loans = loans;
        this.products = products;
        this.views = views;
        this.agencies = agencies;
    }

    @GetMapping("/cases/{id}/loan")
    Answer show(@PathVariable UUID id, Actor actor) {
        return frames.of(new CaseId(id), actor, TAB)
                .map(frame -> Answer.show(page(frame, Form.empty(), actor, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/loan")
    Answer refer(@PathVariable UUID id, Actor worker, Form form) {
        var file = new CaseId(id);
        var frame = frames.of(file, worker, TAB);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        form.require("product", "loans.product.missing").require("desk", "loans.desk.missing");
        var amount = Dinars.read(form, "amount");
        if (!form.isSound()) {
            return Answer.unprocessable(page(frame.get(), form, worker, Optional.empty()));
        }
        var asked = new Applying.Application(
                form.text("product"),
                amount.orElseThrow(),
                new OfficeCode(form.text("desk")),
                Optional.of(Digits.western(form.text("household")).toUpperCase(Locale.ROOT))
                        .filter(number -> !number.isEmpty()));
        return answer(applying.refer(file, asked, worker), frame.get(), form, worker);
    }

    @PostMapping("/cases/{id}/loan/{loan}/appeal")
    Answer appeal(@PathVariable UUID id, @PathVariable UUID loan, Actor worker, Form form) {
        return frames.of(new CaseId(id), worker, TAB)
                .filter(frame -> isOf(frame, loan))
                .map(frame -> answer(applying.appeal(loan, worker), frame, form, worker))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/loan/{loan}/withdrawal")
    Answer withdraw(@PathVariable UUID id, @PathVariable UUID loan, Actor worker, Form form) {
        return frames.of(new CaseId(id), worker, TAB)
                .filter(frame -> isOf(frame, loan))
                .map(frame -> answer(applying.withdraw(loan, worker), frame, form, worker))
                .orElseGet(Answer::missing);
    }

    private boolean isOf(CaseFrame frame, UUID loan) {
        return loans.of(frame.file().id()).stream().anyMatch(line -> line.id().equals(loan));
    }

    private Answer answer(LoanReply reply, CaseFrame frame, Form form, Actor worker) {
        return switch (reply) {
            case LoanReply.Done _ -> Answer.to(frame.href() + "/loan");
            case LoanReply.Unknown _ -> Answer.missing();
            case LoanReply.HouseholdUnknown _ ->
                Answer.unprocessable(
                        page(frame, form.problem("household", "loans.household.unknown"), worker, Optional.empty()));
            case LoanReply refused -> Answer.refused(page(frame, form, worker, Optional.of(Refusal.of(refused))));
        };
    }

    private CaseLoanPage page(CaseFrame frame, Form form, Actor actor, Optional<Refusal> refusal) {
        var refers = actor.is(Role.CASE_WORKER) && frame.workable();
        if (!form.has("desk")) {
            applying.desks().stream()
                    .filter(one -> one.governorate().equals(frame.file().governorate()))
                    .findFirst()
                    .ifPresent(one -> form.with("desk", one.code().value()));
        }
        return new CaseLoanPage(
                frame,
                form,
                loans.of(frame.file().id()).stream()
                        .map(line -> row(line, refers))
                        .toList(),
                products.openOn(loans.today()).stream()
                        .map(one ->
                                new Part.Choice(one.code(), Words.label(one.name()) + " · " + one.code(), hint(one)))
                        .toList(),
                applying.desks().stream()
                        .map(one -> Part.Choice.of(one.code().value(), Words.label(one.name())))
                        .toList(),
                refers,
                refusal);
    }

    private static String hint(Product product) {
        return t("loans.product.hint", product.floor(), product.ceiling(), product.months());
    }

    private CaseLoanPage.Row row(LoanLine line, boolean refers) {
        var loan = line.loan();
        var row = views.row(line, loans.today());
        return new CaseLoanPage.Row(
                line.id().toString(),
                row.number(),
                row.state(),
                row.icon(),
                row.kind(),
                row.product(),
                row.amount(),
                Words.label(agencies.name(loan.facts().desk())),
                LoanViews.steps(loan),
                loans.happenings(line.id()).stream().map(views::moment).toList(),
                refers && (loan instanceof Loan.Ineligible || loan instanceof Loan.Rejected),
                refers && loan.withdraw() instanceof Loan.Moved);
    }
}
