package iq.masar.statistics.store;

import iq.masar.databases.SharedDatabase;
import iq.masar.statistics.model.CaseFact;
import iq.masar.statistics.model.Occurrence;
import iq.masar.statistics.model.ReferralFact;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the generalised rows; each write makes a new edition. */
@Component
class SharedStore {
    private final JdbcClient sql;

    SharedStore(SharedDatabase shared) {
        this.sql = shared.sql();
    }

    void put(String pseudonym, CaseFact fact) {
        sql.sql("""
                insert into statistics.case_fact
                       (pseudonym, month, governorate, branch, channel, category, birth_year_band, age_group, minors, sex,
                        disability, consent, state, closed_month, worker, days_to_assessment, days_to_plan,
                        days_to_service, score_route, score_change)
                values (:pseudonym, :month, :governorate, :branch, :channel, :category, :band, :age, :minors, :sex,
                        :disability, :consent, :state, :closed, :worker, :assessment, :plan,
                        :service, :route, :change)
                on conflict (pseudonym) do update
                   set (month, governorate, branch, channel, category, birth_year_band, age_group, minors, sex,
                        disability, consent, state, closed_month, worker, days_to_assessment, days_to_plan,
                        days_to_service, score_route, score_change)
                     = (excluded.month, excluded.governorate, excluded.branch, excluded.channel, excluded.category,
                        excluded.birth_year_band, excluded.age_group, excluded.minors, excluded.sex,
                        excluded.disability, excluded.consent, excluded.state, excluded.closed_month, excluded.worker,
                        excluded.days_to_assessment, excluded.days_to_plan,
                        excluded.days_to_service, excluded.score_route, excluded.score_change)
                """)
                .param("pseudonym", pseudonym)
                .param("month", fact.month())
                .param("governorate", fact.governorate())
                .param("branch", fact.branch())
                .param("channel", fact.channel())
                .param("category", fact.category())
                .param("band", fact.birthYearBand())
                .param("age", fact.ageGroup())
                .param("minors", fact.minors())
                .param("sex", fact.sex())
                .param("disability", fact.disability())
                .param("consent", fact.consent())
                .param("state", fact.state())
                .param("closed", fact.closedMonth().orElse(null))
                .param("worker", fact.worker().orElse(null))
                .param("assessment", fact.daysToAssessment().orElse(null))
                .param("plan", fact.daysToPlan().orElse(null))
                .param("service", fact.daysToService().orElse(null))
                .param("route", fact.scoreRoute().orElse(null))
                .param("change", fact.scoreChange().orElse(null))
                .update();
        nextEdition();
    }

    void put(String pseudonym, ReferralFact fact) {
        sql.sql("""
                insert into statistics.referral_fact
                       (pseudonym, month, governorate, family, priority, provider,
                        answer, timely, decline_reason, service, outcome, answer_hours)
                values (:pseudonym, :month, :governorate, :family, :priority, :provider,
                        :answer, :timely, :reason, :service, :outcome, :hours)
                on conflict (pseudonym) do update
                   set (month, answer, timely, decline_reason, service, outcome, answer_hours)
                     = (excluded.month, excluded.answer, excluded.timely, excluded.decline_reason, excluded.service,
                        excluded.outcome, excluded.answer_hours)
                """)
                .param("pseudonym", pseudonym)
                .param("month", fact.month())
                .param("governorate", fact.note().governorate())
                .param("family", fact.note().family())
                .param("priority", fact.note().priority())
                .param("provider", fact.note().provider())
                .param("answer", fact.answer())
                .param("timely", fact.timely().orElse(null))
                .param("reason", fact.declineReason().orElse(null))
                .param("service", fact.service().orElse(null))
                .param("outcome", fact.outcome().orElse(null))
                .param("hours", fact.answerHours().orElse(null))
                .update();
        nextEdition();
    }

    /** The change of a case with its place and month, once for a family of service. */
    void put(String pseudonym, CaseFact fact, String family, BigDecimal change) {
        sql.sql("""
                insert into statistics.score_fact (pseudonym, month, governorate, family, score_change)
                values (:pseudonym, :month, :governorate, :family, :change)
                on conflict (pseudonym) do update set score_change = excluded.score_change
                """)
                .param("pseudonym", pseudonym)
                .param("month", fact.month())
                .param("governorate", fact.governorate())
                .param("family", family)
                .param("change", change)
                .update();
        nextEdition();
    }

    void put(String pseudonym, Occurrence occurrence) {
        sql.sql("""
                insert into statistics.occurrence_fact (pseudonym, kind, month, governorate, district, family, outcome)
                values (:pseudonym, :kind, :month, :governorate, :district, :family, :outcome)
                on conflict (pseudonym) do nothing
                """)
                .param("pseudonym", pseudonym)
                .param("kind", occurrence.kind())
                .param("month", occurrence.month().atDay(1))
                .param("governorate", occurrence.governorate())
                .param("district", occurrence.district().orElse(null))
                .param("family", occurrence.family().orElse(null))
                .param("outcome", occurrence.outcome())
                .update();
        nextEdition();
    }

    void put(String pseudonym, WatchList.ServiceNote service) {
        sql.sql("""
                insert into statistics.service_fact (pseudonym, governorate, family, active, verified_on)
                values (:pseudonym, :governorate, :family, :active, :verified)
                on conflict (pseudonym) do update
                   set (governorate, family, active, verified_on)
                     = (excluded.governorate, excluded.family, excluded.active, excluded.verified_on)
                """)
                .param("pseudonym", pseudonym)
                .param("governorate", service.governorate())
                .param("family", service.family())
                .param("active", service.active())
                .param("verified", service.verifiedOn().orElse(null))
                .update();
        nextEdition();
    }

    /** Empties every table of facts. */
    void clear() {
        sql.sql("""
                truncate statistics.case_fact, statistics.referral_fact, statistics.occurrence_fact, statistics.service_fact,
                         statistics.score_fact, statistics.return_fact, statistics.stay_fact, statistics.loan_fact
                """).update();
        nextEdition();
    }

    void nextEdition() {
        sql.sql("update statistics.edition set number = number + 1").update();
    }
}
