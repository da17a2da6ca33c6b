package iq.masar.loans.web;

import iq.masar.loans.model.Posting;
import iq.masar.loans.model.Request;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One loan, without a name.
 *
 * @param next the step that stands next, by code: the state's own word
 * @param facts what is to be known of it, label and value
 * @param pays whether payments are booked
 */
public record LoanPage(
        LoansPage.Row row,
        String id,
        String next,
        List<Part.Step> steps,
        Map<String, String> facts,
        Money money,
        List<Asked> requests,
        List<Part.Moment> history,
        boolean guaranteed,
        boolean asksGroup,
        Form form,
        Optional<Refusal> refusal)
        implements Page {
    /** So many instalments are read at a glance. */
    private static final int SHORT = 12;

    public LoanPage {
        steps = List.copyOf(steps);
        requests = List.copyOf(requests);
        history = List.copyOf(history);
    }

    /**
     * The money of the loan; lists are empty before anything was paid out.
     *
     * @param arrears what was due and is not covered
     * @param kept what is kept for the borrower, or empty
     * @param version how often the schedule was changed, in words, or empty
     */
    public record Money(
            String outstanding, String arrears, String kept, String version, List<Due> instalments, List<Line> ledger) {
        public Money {
            instalments = List.copyOf(instalments);
            ledger = List.copyOf(ledger);
        }

        /** All of a short schedule; of a long one the next instalment and those overdue. */
        public List<Due> first() {
            return isShort()
                    ? instalments
                    : instalments.stream().filter(Due::first).toList();
        }

        /** The others of a long schedule, by year. */
        public List<Year> years() {
            var years = new TreeMap<Integer, List<Due>>();
            instalments.stream()
                    .filter(one -> !isShort() && !one.first())
                    .forEach(one -> years.computeIfAbsent(one.year(), any -> new ArrayList<>())
                            .add(one));
            return years.entrySet().stream()
                    .map(year -> new Year(
                            year.getKey(),
                            Words.t(
                                    "loans.instalments.year",
                                    year.getValue().stream()
                                            .filter(one -> one.kind().equals("ok"))
                                            .count(),
                                    year.getValue().size()),
                            year.getValue()))
                    .toList();
        }

        private boolean isShort() {
            return instalments.size() <= SHORT;
        }
    }

    /** An instalment and what is covered of it; {@code kind} is a tone of marks, {@code first} of the next or of one overdue. */
    public record Due(
            int year,
            boolean first,
            int number,
            String due,
            String amount,
            String paid,
            String state,
            String icon,
            String kind,
            boolean movable) {}

    /** The other instalments of a year, {@code words} says how many of them are paid. */
    public record Year(int year, String words, List<Due> dues) {
        public Year {
            dues = List.copyOf(dues);
        }
    }

    /** A posting; {@code reversible} while it can be taken back, {@code receipt} the path of its print or empty. */
    public record Line(
            String id,
            String day,
            String what,
            String reference,
            String amount,
            String entries,
            boolean reversed,
            boolean reversible,
            String receipt) {}

    /** What waits for another person; {@code mine} for whoever asked. */
    public record Asked(
            String id, String what, String reason, String by, boolean move, boolean open, boolean mine, String state) {}

    @Override
    public String template() {
        return "loans/show";
    }

    public String path(String what) {
        return "/loans/" + id + "/" + what;
    }

    public List<Part.Choice> reasons() {
        return Part.Choice.all("loans.reason.", Request.Reason.codes());
    }

    /** Why a posting is taken back. */
    public List<Part.Choice> mistakes() {
        return Part.Choice.all("loans.mistake.", LoanPages.MISTAKES);
    }

    /** The kinds of posting there are, for the words of the ledger's legend. */
    public List<String> kinds() {
        return Stream.of(Posting.Kind.values()).map(Posting.Kind::code).toList();
    }

    public List<Due> movable() {
        return money.instalments().stream().filter(Due::movable).toList();
    }
}
