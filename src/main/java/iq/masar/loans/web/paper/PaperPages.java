package iq.masar.loans.web.paper;

import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.kernel.Actor;
import iq.masar.loans.Loans;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Posting;
import iq.masar.loans.store.BookStore;
import iq.masar.loans.web.LoanPage;
import iq.masar.loans.web.LoanViews;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Contract, receipt, obligation, and the names when they are needed. */
@Controller
class PaperPages {
    private final Loans loans;
    private final Agencies agencies;

    PaperPages(Loans loans, Agencies agencies) {
        this.loans = loans;
        this.agencies = agencies;
    }

    @GetMapping("/loans/{id}/people")
    Answer people(@PathVariable UUID id, Actor officer) {
        var number = loans.line(id, officer).map(line -> line.loan().facts().number());
        return loans.people(id, false, officer)
                .map(people -> Answer.show(new PeoplePage(number.orElse(""), "/loans/" + id, people)))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/loans/{id}/contract")
    Answer contract(@PathVariable UUID id, Actor officer) {
        return loans.find(id, officer)
                .filter(file -> LoanViews.contract(file.line().loan()).isPresent())
                .flatMap(file -> loans.people(id, true, officer).map(people -> {
                    var facts = agreed(file);
                    facts.put(t("loans.borrower"), people.borrower());
                    if (!people.guarantor().isEmpty()) {
                        facts.put(t("loans.guarantor"), people.guarantor());
                    }
                    return Answer.show(new ContractPage(
                            "/loans/" + id,
                            facts,
                            instalments(file),
                            file.product().verified()));
                }))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/loans/{id}/obligation")
    Answer obligation(@PathVariable UUID id, Actor officer) {
        return loans.find(id, officer)
                .filter(file -> file.line().guarantorAgreed().isPresent())
                .flatMap(file -> loans.people(id, true, officer).map(people -> {
                    var facts = agreed(file);
                    facts.put(t("loans.guarantor"), people.guarantor());
                    return Answer.show(new ObligationPage("/loans/" + id, facts, instalments(file)));
                }))
                .orElseGet(Answer::missing);
    }

    /** The instalments as agreed; before the payment out as they would fall from today. */
    private List<LoanPage.Due> instalments(Loans.File file) {
        var today = loans.today();
        var account = file.account()
                .orElseGet(() -> LoanAccount.opened(
                        file.product().schedule(file.line().loan().facts().amount(), today)));
        return LoanViews.instalments(account, today);
    }

    private Map<String, String> agreed(Loans.File file) {
        var loan = file.line().loan();
        var facts = new LinkedHashMap<String, String>();
        facts.put(t("loans.number"), loan.facts().number());
        LoanViews.contract(loan)
                .ifPresent(one -> facts.put(t("loans.contract"), t("loans.by", one.number(), Words.day(one.signed()))));
        facts.put(t("loans.desk"), Words.label(agencies.name(loan.facts().desk())));
        facts.put(
                t("loans.product"),
                Words.label(file.product().name()) + " · " + loan.facts().product());
        facts.put(t("loans.amount"), LoanViews.dinars(loan.facts().amount()));
        facts.put(t("loans.terms"), t("loans.terms.line", file.product().months()));
        return facts;
    }

    @GetMapping("/loans/{id}/postings/{posting}/receipt")
    Answer receipt(@PathVariable UUID id, @PathVariable UUID posting, Actor officer) {
        return loans.find(id, officer)
                .flatMap(file -> file.postings().stream()
                        .filter(one -> one.posting().id().equals(posting))
                        .filter(one -> one.posting().kind() == Posting.Kind.PAID
                                || one.posting().kind() == Posting.Kind.REFUNDED)
                        .findFirst()
                        .map(one -> Answer.show(receipt(file, one))))
                .orElseGet(Answer::missing);
    }

    private ReceiptPage receipt(Loans.File file, BookStore.Written written) {
        var posting = written.posting();
        var facts = new LinkedHashMap<String, String>();
        facts.put(t("loans.number"), file.line().loan().facts().number());
        facts.put(
                t("loans.desk"),
                Words.label(agencies.name(file.line().loan().facts().desk())));
        facts.put(t("loans.day"), Words.day(posting.day()));
        facts.put(t("loans.what"), t("loans.posting." + posting.kind().code()));
        facts.put(
                t("loans.amount"),
                LoanViews.dinars(posting.entries().stream()
                        .mapToLong(one -> Math.max(0, one.amount()))
                        .sum()));
        facts.put(t("loans.outstanding"), LoanViews.dinars(file.line().outstanding()));
        return new ReceiptPage("/loans/" + file.line().id(), posting.reference(), written.reversed(), facts);
    }
}
