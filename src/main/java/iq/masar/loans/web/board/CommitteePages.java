package iq.masar.loans.web.board;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.loans.Committee;
import iq.masar.loans.LoanReply;
import iq.masar.loans.Loans;
import iq.masar.loans.model.Sitting;
import iq.masar.loans.web.LoanViews;
import iq.masar.loans.web.Refusal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The committee's page: what waits, and the sitting that decided. */
@Controller
class CommitteePages {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAMES = 600;
    private final Committee committee;
    private final Loans loans;
    private final LoanViews views;

    CommitteePages(Committee committee, Loans loans, LoanViews views) {
        this.committee = committee;
        this.loans = loans;
        this.views = views;
    }

    @GetMapping("/loans/committee")
    Answer list(Actor member, Form form) {
        return Answer.show(page(member, form, Optional.empty()));
    }

    @PostMapping("/loans/committee")
    Answer decide(Actor member, Form form) {
        var loan = form.uuid("loan");
        var day = form.date("day");
        var outcome = Sitting.Outcome.find(form.text("outcome"));
        var kin = form.integer("kin");
        form.require("number", "loans.sitting.number-missing")
                .maximum("number", LONGEST_NUMBER)
                .require("members", "loans.sitting.members-missing")
                .maximum("members", LONGEST_NAMES);
        problem(form, "loan", loan.isEmpty());
        problem(form, "day", day.isEmpty() || day.get().isAfter(loans.today()));
        problem(form, "outcome", outcome.isEmpty());
        if (!form.isSound()) {
            return Answer.unprocessable(page(member, form, Optional.empty()));
        }
        var held = new Committee.Held(
                form.text("number"),
                day.orElseThrow(),
                List.of(form.text("members").split("[\\n,،؛;]")),
                Math.max(0, kin.orElse(0)),
                outcome.orElseThrow());
        return switch (committee.decide(loan.orElseThrow(), held, member)) {
            case LoanReply.Done _ -> Answer.to("/loans/committee");
            case LoanReply.Unknown _ -> Answer.missing();
            case LoanReply refused -> Answer.refused(page(member, form, Optional.of(Refusal.of(refused))));
        };
    }

    private static void problem(Form form, String field, boolean missing) {
        if (missing && form.problemOf(field).isEmpty()) {
            form.problem(field, "loans.sitting." + field + "-missing");
        }
    }

    private CommitteePage page(Actor member, Form form, Optional<Refusal> refusal) {
        return new CommitteePage(
                committee.waiting(member).stream().map(this::waiting).toList(), Sitting.SEATS / 2 + 1, form, refusal);
    }

    private CommitteePage.Waiting waiting(Committee.Waiting one) {
        return new CommitteePage.Waiting(
                one.line().id().toString(),
                views.row(one.line(), loans.today()),
                one.waiver()
                        .map(request -> t("loans.request.waive", request.amount()))
                        .orElseGet(() -> t("loans.application")),
                Words.day(one.waiver()
                        .map(request -> request.at())
                        .orElse(one.line().loan().facts().at())));
    }
}
