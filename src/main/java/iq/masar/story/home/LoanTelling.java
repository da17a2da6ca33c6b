package iq.masar.story.home;

import static iq.masar.story.Cast.KARWAN;
import static iq.masar.story.Cast.SARBAST;
import static iq.masar.story.Cast.SHIRIN;

import iq.masar.kernel.Baghdad;
import iq.masar.story.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** One telling of Dilshad's loan, his plan and his score beside it. */
final class LoanTelling {
    private static final int INSTALMENTS = 60;
    private static final int LATE_FROM = 6;
    private static final int A_YEAR = 12;
    private final Stage stage;
    private final LoanActs acts;
    private final HomeTelling home;
    private final LocalDate first;
    private String file = "";
    private String loan = "";
    private int payments;
    private LocalDate paidOut = LocalDate.EPOCH;

    LoanTelling(Stage stage) {
        this.stage = stage;
        this.acts = new LoanActs(stage);
        this.home = new HomeTelling(stage);
        this.first = stage.day(0);
    }

    void tell() {
        referral();
        steps();
        herself();
        contract();
        home.plan();
        home.costs();
        late();
        moved();
        settled();
        reckoning();
    }

    private void referral() {
        stage.on(0, "10:00");
        var waiting = stage.as(SARBAST).open("/accounts/waiting");
        waiting.press(waiting.page().select("form[action^=/accounts/waiting/]").attr("action"));
        file = home.arrive();
        var typed = acts.refer(file, "7000000.50", "");
        stage.holds(typed.status() == 422, "half a dinar is refused");
        stage.holds(typed.page().html().contains("7000000.50"), "and what was typed is kept");
        stage.holds(acts.refer(file, "7,000,001", "").status() == 409, "more than the product lends is refused");
        stage.holds(acts.refer(file, "٧٬٠٠٠٬٠٠٠", "").status() == 200, "seven million in Arabic digits is understood");
        stage.tell("story.loan.referred", KARWAN.name(), number(file));
    }

    private String number(String of) {
        return stage.as(KARWAN).open(of).read("[data-number]");
    }

    private void steps() {
        stage.on(1, "09:00");
        loan = acts.found(number(file));
        var desk = stage.as(SARBAST).open(loan);
        stage.holds(!desk.sees("دلشاد"), "the desk works with numbers; the name stays closed");
        stage.holds(stage.as(SARBAST).open(loan + "/people").sees("دلشاد عمر رشيد"), "until it is opened");
        stage.holds(stage.as(SARBAST).open(file).status() == 404, "nothing else of the case exists for the desk");
        stage.holds(desk.open(loan).sees("4,809"), "dollars are shown at the dated rate, as information");
        acts.prepare(loan, "DHK-2025-17", "آزاد كريم");
        stage.tell("story.loan.prepared", SARBAST.name());
        var paper = stage.as(SARBAST).open(loan + "/obligation");
        stage.holds(
                paper.sees("آزاد كريم") && !paper.sees("دلشاد"),
                "the guarantor reads his obligation and no other name");
        stage.on(8, "11:00");
        var two = acts.decide(loan, "11/2025", "ئازاد حەسەن\nنەرمین ڕەشید", "approved");
        stage.holds(two.status() == 409, "two of five members are no quorum");
        stage.holds(!two.sees("دلشاد"), "the committee sees no name");
        stage.holds(acts.approve(loan, "12/2025").status() == 200, "three are");
        stage.tell("story.loan.approved", "12/2025");
    }

    private void herself() {
        stage.on(9, "09:00");
        var hero = acts.client(
                Map.of("own.ar", "هيرو", "father.ar", "صالح", "grandfather.ar", "ميرزا", "birth", "1990"),
                "female",
                "+964 750 222 3344");
        var refused = acts.refer(hero, "2000000", number(file));
        stage.holds(
                refused.status() == 409 && refused.sees("للأسرة قرض قائم"), "one loan a household: hers is refused");
        stage.tell("story.loan.household");
    }

    private void contract() {
        stage.on(10, "09:00");
        acts.sign(loan);
        var signed = stage.as(SARBAST).open(loan);
        stage.holds(!signed.offersForm("/payment-out"), "whoever signed is not offered to pay out");
        stage.holds(stage.as(SARBAST).open(loan + "/contract").sees("دلشاد عمر رشيد"), "the contract is printed");
        acts.payOut(loan);
        paidOut = Baghdad.day(stage.now());
        stage.holds(
                instalment(1).equals("116,500") && instalment(INSTALMENTS).equals("126,500"), "59 × 116,500 + 126,500");
        stage.tell("story.loan.paid-out", SHIRIN.name());
    }

    private String instalment(int number) {
        return stage.as(SARBAST)
                .open(loan)
                .page()
                .select("section:has(#instalments-title) tbody tr")
                .get(number - 1)
                .select("td")
                .get(1)
                .text();
    }

    /** Five are paid in time; then two months pass. */
    private void late() {
        for (var month = 1; month < LATE_FROM; month++) {
            reach(paidOut.plusMonths(month));
            pay("116500");
        }
        home.measure("midterm", "phone", "0.47", "مساعدة متوسطة");
        var again = acts.pay(loan, "116500", receipt(payments));
        stage.holds(again.status() == 409, "one receipt counts once");
        reach(paidOut.plusMonths(LATE_FROM + 1L).plusDays(3));
        stage.holds(stage.as(SARBAST).open("/loans?late=yes").sees(number(file)), "two instalments late: arrears");
        stage.holds(
                stage.as(SARBAST)
                                .open("/notices")
                                .page()
                                .select("a[href=/loans?late=yes]")
                                .size()
                        > 0,
                "the desk was told");
        stage.tell("story.loan.late", LATE_FROM + 1);
    }

    private void moved() {
        var asked = stage.as(SARBAST)
                .open(loan)
                .send("/moves", Map.of("instalment", LATE_FROM + "|" + (LATE_FROM + 1), "reason", "income-lost"));
        stage.holds(!asked.offersForm("/decision"), "whoever asked is not offered to decide");
        stage.as(SHIRIN).open(loan).send("/decision", Map.of("decision", "grant"));
        stage.holds(!stage.as(SARBAST).open("/loans?late=yes").sees(number(file)), "nobody is late any more");
        stage.tell("story.loan.moved", SHIRIN.name());
    }

    /** What is left month by month, and the two at the end. */
    private void settled() {
        for (var month = LATE_FROM + 2; month <= INSTALMENTS + 2; month++) {
            reach(paidOut.plusMonths(month));
            pay(month == INSTALMENTS ? "126500" : "116500");
            if (month == A_YEAR) {
                home.measure("endline", "visit", "0.70", "مساعدة خفيفة");
            }
        }
        stage.tell("story.loan.settled", payments);
    }

    private void pay(String amount) {
        payments++;
        stage.holds(acts.pay(loan, amount, receipt(payments)).status() == 200, "payment " + payments + " is booked");
    }

    private String receipt(int payment) {
        return "AR-%04d".formatted(1000 + payment);
    }

    private void reach(LocalDate day) {
        stage.leap((int) ChronoUnit.DAYS.between(first, day), "10:00");
    }

    private void reckoning() {
        var page = stage.as(SARBAST).open(loan);
        var ledger = page.page().select("section:has(#ledger-title) tbody tr").size();
        stage.holds(ledger == 1 + INSTALMENTS, "1 + 60 postings, not " + ledger);
        stage.holds(page.read(".m-facts dd").startsWith("0"), "nothing is owed: " + page.read(".m-facts dd"));
        stage.holds(!page.offersForm("/payments"), "no payment is taken any more");
        var sum = page.page().select("section:has(#ledger-title) td.m-sm").eachText().stream()
                .mapToLong(LoanTelling::sum)
                .sum();
        stage.holds(sum == 0, "the ledger sums to zero, not " + sum);
        stage.tell("story.loan.reckoning", ledger);
    }

    /** The entries of a line as they are read, added up. */
    private static long sum(String entries) {
        var figures = java.util.regex.Pattern.compile("[-−]?[0-9][0-9,]*")
                .matcher(entries.replaceAll("[\u200E\u200F\u061C\u2066-\u2069]", ""));
        return figures.results()
                .mapToLong(
                        found -> Long.parseLong(found.group().replace(",", "").replace('−', '-')))
                .sum();
    }
}
