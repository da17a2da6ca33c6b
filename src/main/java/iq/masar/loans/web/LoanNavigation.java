package iq.masar.loans.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.loans.Committee;
import iq.masar.loans.Loans;
import iq.masar.ui.NavigationSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the side navigation: the desk, the committee, the portfolio. */
@Component
class LoanNavigation implements NavigationSource {
    private static final List<Role> READERS =
            List.of(Role.LOAN_OFFICER, Role.LOAN_COMMITTEE, Role.NATIONAL_ADMINISTRATION, Role.ANALYST);
    private final Loans loans;
    private final Committee committee;

    LoanNavigation(Loans loans, Committee committee) {
        this.loans = loans;
        this.committee = committee;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entries = new ArrayList<Entry>();
        if (actor.is(Role.LOAN_OFFICER)) {
            entries.add(Entry.of("/loans", "money", "loans.list.title", 10)
                    .overdue(loans.counts(actor).getOrDefault("late", 0)));
        }
        if (actor.is(Role.LOAN_COMMITTEE)) {
            entries.add(Entry.of("/loans/committee", "users", "loans.committee.title", 12)
                    .counting(committee.waiting(actor).size()));
        }
        if (READERS.stream().anyMatch(actor::is)) {
            entries.add(Entry.of("/loans/portfolio", "chart", "loans.portfolio.title", 80));
        }
        return entries;
    }
}
