package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import iq.masar.statistics.LoansNote;
import iq.masar.statistics.model.home.ReturnFact;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the generalised rows of the way home; each change makes a new edition. */
@Component
class HomeShelf {
    private final JdbcClient sql;
    private final SharedStore shared;

    HomeShelf(SharedDatabase database, SharedStore shared) {
        this.sql = database.sql();
        this.shared = shared;
    }

    void put(String pseudonym, ReturnFact fact) {
        var changed = sql.sql("""
                insert into statistics.return_fact as known
                       (pseudonym, month, post, rule_set, complete, clock, days_to_decision, open_days, paper, reached)
                values (:pseudonym, :month, :post, :set, :complete, :clock, :days, :open, :paper, :reached)
                on conflict (pseudonym) do update
                   set (complete, clock, days_to_decision, open_days, paper, reached)
                     = (excluded.complete, excluded.clock, excluded.days_to_decision, excluded.open_days, excluded.paper,
                        excluded.reached)
                 where (known.complete, known.clock, known.days_to_decision, known.open_days, known.paper, known.reached)
                       is distinct from
                       (excluded.complete, excluded.clock, excluded.days_to_decision, excluded.open_days, excluded.paper,
                        excluded.reached)
                """)
                .param("pseudonym", pseudonym)
                .param("month", fact.month())
                .param("post", fact.post())
                .param("set", fact.ruleSet())
                .param("complete", fact.complete())
                .param("clock", fact.clock())
                .param("days", fact.daysToDecision().orElse(null))
                .param("open", fact.openDays().orElse(null))
                .param("paper", fact.paper())
                .param("reached", fact.reached())
                .update();
        if (changed > 0) {
            shared.nextEdition();
        }
    }

    void remove(String pseudonym) {
        sql.sql("delete from statistics.return_fact where pseudonym = ?")
                .param(pseudonym)
                .update();
        shared.nextEdition();
    }

    void put(String pseudonym, LocalDate month, int days) {
        sql.sql("""
                insert into statistics.stay_fact (pseudonym, month, days) values (:pseudonym, :month, :days)
                on conflict (pseudonym) do update set days = excluded.days
                """)
                .param("pseudonym", pseudonym)
                .param("month", month)
                .param("days", days)
                .update();
        shared.nextEdition();
    }

    /** Instead of all that was there. */
    void put(List<LoansNote> loans) {
        sql.sql("delete from statistics.loan_fact").update();
        loans.forEach(one -> sql.sql("""
                insert into statistics.loan_fact (governorate, loans, risky, outstanding, at_risk)
                values (:governorate, :loans, :risky, :outstanding, :at_risk)
                on conflict (governorate) do update
                   set (loans, risky, outstanding, at_risk)
                     = (excluded.loans, excluded.risky, excluded.outstanding, excluded.at_risk)
                """)
                .param("governorate", one.governorate())
                .param("loans", one.loans())
                .param("risky", one.risky())
                .param("outstanding", one.outstanding())
                .param("at_risk", one.atRisk())
                .update());
        shared.nextEdition();
    }
}
