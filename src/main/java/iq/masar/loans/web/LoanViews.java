package iq.masar.loans.web;

import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.loans.Dollars;
import iq.masar.loans.LoanLine;
import iq.masar.loans.Loans;
import iq.masar.loans.model.Health;
import iq.masar.loans.model.Loan;
import iq.masar.loans.model.LoanAccount;
import iq.masar.loans.model.Posting;
import iq.masar.loans.model.Product;
import iq.masar.loans.model.Request;
import iq.masar.loans.store.BookStore;
import iq.masar.loans.store.LoanStore.Happening;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws loans: rows of lists, and one loan whole. */
@Component
public class LoanViews {
    private static final List<String> WAY = List.of(
            "referred",
            "eligible",
            "trained",
            "plan-accepted",
            "guarantor-accepted",
            "approved",
            "contracted",
            "running",
            "settled");

    private final Accounts accounts;
    private final Dollars dollars;

    LoanViews(Accounts accounts, Dollars dollars) {
        this.accounts = accounts;
        this.dollars = dollars;
    }

    /** The word of a state, in the form message keys have it. */
    public static String code(Loan loan) {
        return loan.state().replace('_', '-');
    }

    /** Whole dinars with their unit. */
    public static String dinars(long amount) {
        return t("loans.dinars", amount);
    }

    public LoansPage.Row row(LoanLine line, LocalDate today) {
        var loan = line.loan();
        var facts = loan.facts();
        var health = line.health(today);
        var late = line.daysLate(today);
        return new LoansPage.Row(
                "/loans/" + facts.id(),
                facts.number(),
                facts.fileNumber(),
                health.filter(one -> loan instanceof Loan.Running)
                        .map(one -> t("loans.health." + one.code()))
                        .orElseGet(() -> t("loans.state." + code(loan))),
                icon(loan, late),
                tone(loan, health),
                late > 0 ? t("loans.late.days", late) : "",
                line.oldestDue().map(Words::day).orElse(""),
                facts.product(),
                dinars(facts.amount()),
                line.outstanding() > 0 ? dinars(line.outstanding()) : "");
    }

    private static String icon(Loan loan, long late) {
        return switch (loan) {
            case Loan.Settled _ -> "check";
            case Loan.Rejected _, Loan.Ineligible _, Loan.Withdrawn _, Loan.WrittenOff _ -> "stop";
            case Loan.Running _ -> late > 0 ? "alert" : "clock";
            case Loan _ -> "route";
        };
    }

    private static String tone(Loan loan, Optional<Health> health) {
        return switch (loan) {
            case Loan.Settled _ -> "ok";
            case Loan.Rejected _, Loan.Ineligible _, Loan.Withdrawn _, Loan.WrittenOff _ -> "gone";
            case Loan.Running _ ->
                switch (health.orElse(Health.REPAYING)) {
                    case REPAYING, SETTLED -> "ok";
                    case ARREARS -> "warn";
                    case DEFAULT -> "bad";
                };
            case Loan _ -> "info";
        };
    }

    LoanPage page(Loans.File file, Actor reader, LocalDate today, Form form, Optional<Refusal> refusal) {
        var loan = file.line().loan();
        return new LoanPage(
                row(file.line(), today),
                loan.facts().id().toString(),
                next(loan, reader),
                steps(loan),
                facts(file),
                money(file, today),
                file.requests().stream().map(one -> asked(one, reader)).toList(),
                file.happenings().stream().map(this::moment).toList(),
                file.product().guarantor() != Product.Guarantee.NOBODY,
                !file.product().groups().isEmpty(),
                form,
                refusal);
    }

    /** The state's word; what may not be done by this reader is said instead of offered. */
    private static String next(Loan loan, Actor reader) {
        return switch (loan) {
            case Loan.Appealed(var facts, var before) when before.equals(reader.account()) -> "another";
            case Loan.Contracted(var facts, var contract) when contract.by().equals(reader.account()) -> "another";
            default -> code(loan);
        };
    }

    /** The straight way; empty where a side state replaces it. */
    public static List<Part.Step> steps(Loan loan) {
        var now = WAY.indexOf(loan instanceof Loan.Deferred ? "guarantor-accepted" : code(loan));
        return now < 0
                ? List.of()
                : WAY.stream()
                        .map(one -> new Part.Step(
                                t("loans.state." + one),
                                WAY.indexOf(one) < now || now == WAY.size() - 1
                                        ? "done"
                                        : WAY.indexOf(one) == now ? "now" : "later"))
                        .toList();
    }

    private Map<String, String> facts(Loans.File file) {
        var facts = file.line().loan().facts();
        var lines = new LinkedHashMap<String, String>();
        lines.put(t("loans.case"), facts.fileNumber());
        lines.put(t("loans.product"), Words.label(file.product().name()) + " · " + facts.product());
        lines.put(t("loans.amount"), dinars(facts.amount()));
        var rate = dollars.on(Baghdad.day(facts.at()));
        lines.put(t("loans.usd"), t("loans.usd.about", rate.of(facts.amount()), rate.iqd(), rate.usd(), rate.dated()));
        lines.put(t("loans.referred-by"), t("loans.by", accounts.name(facts.by()), Words.day(facts.at())));
        file.line().course().ifPresent(paper -> lines.put(t("loans.course"), paper));
        file.line()
                .guarantorAgreed()
                .ifPresent(at -> lines.put(t("loans.guarantor"), t("loans.guarantor.agreed", Words.day(at))));
        file.decisions()
                .forEach(one -> lines.put(
                        t(one.ofWaiver() ? "loans.decision.waiver" : "loans.decision") + " " + one.number(),
                        t("loans.by", t("loans.outcome." + one.outcome().code()), Words.day(one.day()))));
        contract(file.line().loan())
                .ifPresent(one -> lines.put(t("loans.contract"), t("loans.by", one.number(), Words.day(one.signed()))));
        return lines;
    }

    /** The contract of a loan that has one. */
    public static Optional<Loan.Contract> contract(Loan loan) {
        return switch (loan) {
            case Loan.Contracted(var facts, var contract) -> Optional.of(contract);
            case Loan.Running(var facts, var contract) -> Optional.of(contract);
            case Loan.Settled(var facts, var contract) -> Optional.of(contract);
            case Loan.WrittenOff(var facts, var contract) -> Optional.of(contract);
            default -> Optional.empty();
        };
    }

    private static LoanPage.Money money(Loans.File file, LocalDate today) {
        var kept = file.line().kept();
        return new LoanPage.Money(
                dinars(file.line().outstanding()),
                dinars(file.account().map(account -> account.arrears(today)).orElse(0L)),
                kept > 0 ? dinars(kept) : "",
                file.versions() > 1 ? t("loans.versions", file.versions()) : "",
                file.account().map(account -> instalments(account, today)).orElse(List.of()),
                file.postings().stream().map(one -> line(file, one)).toList());
    }

    /** Each instalment as a row. */
    public static List<LoanPage.Due> instalments(LoanAccount account, LocalDate today) {
        var all = account.coverage();
        var next = all.stream()
                .filter(one -> one.open() > 0 && !one.instalment().due().isBefore(today))
                .findFirst();
        return all.stream()
                .map(one -> {
                    var late = one.open() > 0 && one.instalment().due().isBefore(today);
                    var state = one.open() == 0 ? "paid" : late ? "late" : one.paid() > 0 ? "part" : "open";
                    return new LoanPage.Due(
                            one.instalment().due().getYear(),
                            late || next.filter(one::equals).isPresent(),
                            one.instalment().number(),
                            Words.day(one.instalment().due()),
                            Words.number(one.instalment().amount()),
                            Words.number(one.paid()),
                            t("loans.instalment." + state),
                            late ? "alert" : one.open() == 0 ? "check" : "clock",
                            late ? "bad" : one.open() == 0 ? "ok" : "",
                            one.paid() == 0);
                })
                .toList();
    }

    private static LoanPage.Line line(Loans.File file, BookStore.Written written) {
        var posting = written.posting();
        var isPayment = posting.kind() == Posting.Kind.PAID || posting.kind() == Posting.Kind.REFUNDED;
        return new LoanPage.Line(
                posting.id().toString(),
                Words.day(posting.day()),
                t("loans.posting." + posting.kind().code()),
                posting.kind() == Posting.Kind.REVERSED
                        ? t("loans.mistake." + posting.reference())
                        : posting.reference(),
                Words.number(posting.entries().stream()
                        .mapToLong(entry -> Math.max(0, entry.amount()))
                        .sum()),
                posting.entries().stream()
                        .map(entry -> t(
                                "loans.entry",
                                t("loans.account." + entry.account().code().replace('_', '-')),
                                entry.amount()))
                        .collect(Collectors.joining(" · ")),
                written.reversed(),
                !written.reversed()
                        && posting.kind() != Posting.Kind.REVERSED
                        && posting.kind() != Posting.Kind.DISBURSED,
                isPayment ? "/loans/" + file.line().id() + "/postings/" + posting.id() + "/receipt" : "");
    }

    private LoanPage.Asked asked(Request request, Actor reader) {
        var move = request.kind() == Request.Kind.RESCHEDULE;
        return new LoanPage.Asked(
                request.id().toString(),
                move
                        ? t(
                                "loans.request.reschedule",
                                request.numbers().stream()
                                        .sorted()
                                        .map(Words::number)
                                        .collect(Collectors.joining(t("loans.and"))))
                        : t("loans.request.waive", request.amount()),
                t("loans.reason." + request.reason().code()),
                t("loans.by", accounts.name(request.by()), Words.day(request.at())),
                move,
                request.state() == Request.State.ASKED,
                request.by().equals(reader.account()),
                t("loans.request.state." + request.state().code()));
    }

    /** One line of a loan's history. */
    public Part.Moment moment(Happening one) {
        return new Part.Moment(
                Words.day(one.at()),
                Words.time(one.at()),
                icon(one.kind()),
                said(one),
                one.by().map(this::name).orElse(""),
                tone(one.kind()));
    }

    /** What happened, in words. */
    public static String said(Happening one) {
        var key = "loans.history." + one.kind();
        return switch (one.kind()) {
            case "referred" ->
                t(key, one.facts().get(0), Long.valueOf(one.facts().get(1)));
            case "paid", "refunded", "waived", "reversed", "rescheduled" ->
                t(key, Long.valueOf(one.facts().getFirst()));
            case "approved", "rejected", "deferred", "waiver-refused", "waiver-deferred" ->
                t(key, one.facts().getFirst());
            default -> t(key);
        };
    }

    private String name(AccountId account) {
        return accounts.name(account);
    }

    /** The symbol of a happening. */
    public static String icon(String kind) {
        return switch (kind) {
            case "paid", "settled", "approved", "eligible", "trained", "repaying" -> "check";
            case "arrears", "default" -> "alert";
            case "ineligible", "rejected", "withdrawn", "consent-cut", "reschedule-refused", "waiver-refused" -> "stop";
            case "reversed", "refunded" -> "undo";
            default -> "route";
        };
    }

    private static String tone(String kind) {
        return switch (icon(kind)) {
            case "check" -> "ok";
            case "alert" -> "bad";
            case "stop", "undo" -> "warn";
            default -> "info";
        };
    }
}
