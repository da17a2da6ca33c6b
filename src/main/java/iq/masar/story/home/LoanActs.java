package iq.masar.story.home;

import static iq.masar.story.Cast.JAMAL;
import static iq.masar.story.Cast.KARWAN;
import static iq.masar.story.Cast.NASRIN;
import static iq.masar.story.Cast.SARBAST;
import static iq.masar.story.Cast.SHIRIN;

import iq.masar.story.CaseActs;
import iq.masar.story.Stage;
import iq.masar.story.Visitor;
import java.util.Map;

/** What people do with a loan on its pages, a line each. */
final class LoanActs {
    static final String DESK = "MOLSA-LOANS-AR";
    private static final String THREE = "ئازاد حەسەن\nنەرمین ڕەشید\nسامان عومەر";
    private final Stage stage;
    private final CaseActs acts;

    LoanActs(Stage stage) {
        this.stage = stage;
        this.acts = new CaseActs(stage);
    }

    /** A returnee's case in Erbil, worked by Karwan, with a yes to telling the loan desk his name and telephone. */
    String client(Map<String, String> name, String sex, String phone) {
        var file = acts.intake(
                KARWAN,
                Map.of(
                        "calling", name.getOrDefault("own.ar", ""),
                        "spoken", "ckb",
                        "safe", "call",
                        "phone", phone,
                        "hours", "09-11",
                        "category", "returnee_abroad",
                        "sex", sex));
        acts.name(KARWAN, file, name);
        acts.agreeToCase(KARWAN, file, "signature", "");
        acts.checkDuplicates(KARWAN, file);
        acts.step(KARWAN, file, "screen");
        acts.step(KARWAN, file, "activate");
        acts.assign(NASRIN, file, KARWAN);
        acts.agreeToShare(KARWAN, file, DESK, "identity|contact");
        return file;
    }

    /** Asks for the loan; a refusal is an answer too. */
    Visitor refer(String file, String amount, String household) {
        return stage.as(KARWAN)
                .open(file + "/loan")
                .attempt(
                        file + "/loan",
                        Map.of("product", "L2022", "amount", amount, "desk", DESK, "household", household));
    }

    /** Where the desk finds it: the page of the first loan of this number. */
    String found(String caseNumber) {
        return stage.as(SARBAST)
                .open("/loans?number=" + caseNumber)
                .page()
                .select("main tr[data-row] a[href^=/loans/]")
                .attr("href");
    }

    /** The steps before the committee. */
    void prepare(String loan, String course, String guarantor) {
        stage.as(SARBAST).open(loan).send("/examination", Map.of("registered", "yes"));
        stage.as(SARBAST).open(loan).send("/course", Map.of("paper", course));
        stage.as(SARBAST).open(loan).press("/plan");
        stage.as(SARBAST)
                .open(loan)
                .send(
                        "/guarantor",
                        Map.of("name", guarantor, "phone", "+964 750 765 4321", "fitting", "yes", "agreed", "yes"));
    }

    /** The committee of three sits. */
    Visitor decide(String loan, String number, String members, String outcome) {
        return stage.as(JAMAL)
                .open("/loans/committee")
                .attempt(
                        "/loans/committee",
                        Map.of(
                                "loan", loan.substring(loan.lastIndexOf('/') + 1),
                                "number", number,
                                "day", Stage.date(iq.masar.kernel.Baghdad.day(stage.now())),
                                "members", members,
                                "outcome", outcome));
    }

    Visitor approve(String loan, String number) {
        return decide(loan, number, THREE, "approved");
    }

    /** Whether the committee has it before it. */
    boolean waits(String loan) {
        return stage.as(JAMAL)
                .open("/loans/committee")
                .offered("loan")
                .contains(loan.substring(loan.lastIndexOf('/') + 1));
    }

    /** One signs for the office, another pays out. */
    void sign(String loan) {
        var today = Stage.date(iq.masar.kernel.Baghdad.day(stage.now()));
        stage.as(SARBAST).open(loan).send("/contract", Map.of("signed", today));
    }

    void payOut(String loan) {
        stage.as(SHIRIN).open(loan).press("/payment-out");
    }

    Visitor pay(String loan, String amount, String receipt) {
        return stage.as(SARBAST).open(loan).attempt("/payments", Map.of("amount", amount, "receipt", receipt));
    }
}
