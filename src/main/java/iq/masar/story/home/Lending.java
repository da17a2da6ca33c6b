package iq.masar.story.home;

import static iq.masar.story.Cast.KARWAN;
import static iq.masar.story.Cast.SARBAST;

import iq.masar.story.Demonstration;
import iq.masar.story.Stage;
import java.util.List;
import java.util.Map;

/** Loans of the demonstration's country: one paid back in time, one late, one before the committee. */
public final class Lending implements Demonstration.Story {
    private static final int MONTH = 31;

    @Override
    public String name() {
        return "lending";
    }

    /** All on one day, so that every page of a loan has something to show. */
    @Override
    public void tell(Stage stage) {
        var acts = new LoanActs(stage);
        admit(stage);
        var loans = List.of(
                sent(stage, acts, "سيروان", "+964 750 300 0001"),
                sent(stage, acts, "بشتيوان", "+964 750 300 0002"),
                sent(stage, acts, "ريبوار", "+964 750 300 0003"));
        paidOut(acts, loans.get(0), "21/2025");
        paidOut(acts, loans.get(1), "22/2025");
        acts.pay(loans.get(0), "100000", "AR-2001");
        stage.holds(
                stage.as(SARBAST)
                        .open(loans.get(0))
                        .link(loans.get(0) + "/postings/")
                        .endsWith("/receipt"),
                "a receipt can be printed");
        stage.holds(acts.waits(loans.get(2)), "the third waits for the committee");
    }

    /** Puts a loan in each state on the stage's calendar: applied, before the committee, repaying, in arrears, settled. */
    public void plan(Stage stage, int from, int today) {
        var acts = new LoanActs(stage);
        stage.meanwhile(from, "10:30", () -> {
            admit(stage);
            var paying = sent(stage, acts, "سيروان", "+964 750 300 0001");
            var late = sent(stage, acts, "بشتيوان", "+964 750 300 0002");
            var settled = sent(stage, acts, "شيرزاد", "+964 750 300 0004");
            sent(stage, acts, "ريبوار", "+964 750 300 0003");
            applied(stage, acts, "هاوري", "+964 750 300 0005");
            paidOut(acts, paying, "21");
            paidOut(acts, late, "22");
            paidOut(acts, settled, "23");
            acts.pay(settled, "6000000", "AR-2101");
            for (var month = 1; from + month * MONTH < today; month++) {
                var receipt = "AR-20%02d".formatted(month);
                stage.meanwhile(from + month * MONTH - 2, "11:30", () -> acts.pay(paying, "100000", receipt));
            }
        });
    }

    private static void admit(Stage stage) {
        var waiting = stage.as(SARBAST).open("/accounts/waiting");
        var form = waiting.page().select("form[action^=/accounts/waiting/]").attr("action");
        if (!form.isEmpty()) {
            waiting.press(form);
        }
    }

    /** A client whose loan is ready for the committee; answers the loan's page. */
    private static String sent(Stage stage, LoanActs acts, String own, String phone) {
        var loan = applied(stage, acts, own, phone);
        acts.prepare(loan, "HWL-" + phone.substring(phone.length() - 2), "كارزان علي");
        return loan;
    }

    /** A client whose application lies at the desk; answers the loan's page. */
    private static String applied(Stage stage, LoanActs acts, String own, String phone) {
        var file = acts.client(Map.of("own.ar", own, "father.ar", "خالد", "grandfather.ar", "محمود"), "male", phone);
        acts.refer(file, "6000000", "");
        return acts.found(stage.as(KARWAN).open(file).read("[data-number]"));
    }

    private static void paidOut(LoanActs acts, String loan, String decision) {
        acts.approve(loan, decision);
        acts.sign(loan);
        acts.payOut(loan);
    }
}
