package iq.masar.referrals.store;

import static iq.masar.referrals.store.ChangeStore.at;
import static iq.masar.referrals.store.ReferralRows.instant;
import static iq.masar.referrals.store.ReferralRows.text;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.CaseReferrals.Told;
import iq.masar.referrals.ReferralFile.Disclosed;
import iq.masar.referrals.ReferralFile.Happening;
import iq.masar.referrals.ReferralId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was disclosed by a referral, and what was done to it. */
@Component
public class FileStore {
    private static final Pattern FACT = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]*)\"");
    private final JdbcClient jdbc;
    private final Ids ids;

    FileStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public List<Disclosed> disclosures(ReferralId id) {
        return jdbc.sql("""
                select category, field, consent, withheld, disclosed_at, released_at, cut_at
                  from referrals.disclosure
                 where referral = :id
                 order by category, field
                """).param("id", id.value()).query(FileStore::disclosed).list();
    }

    /** Opens what was withheld until the acceptance. */
    public void release(ReferralId id, Instant now) {
        jdbc.sql("""
                update referrals.disclosure set released_at = :now
                 where referral = :id and withheld and released_at is null and cut_at is null
                """).param("id", id.value()).param("now", at(now)).update();
    }

    /** Ends the receiver's access to everything. */
    public void cut(ReferralId id, Instant now) {
        jdbc.sql("update referrals.disclosure set cut_at = :now where referral = :id and cut_at is null")
                .param("id", id.value())
                .param("now", at(now))
                .update();
    }

    /** Ends the receiver's access to these categories; how many fields were still open. */
    public int cut(ReferralId id, Collection<String> categories, Instant now) {
        return jdbc.sql("""
                update referrals.disclosure set cut_at = :now
                 where referral = :id and cut_at is null and category in (:categories)
                """)
                .param("id", id.value())
                .param("categories", categories)
                .param("now", at(now))
                .update();
    }

    public List<Happening> happenings(ReferralId id) {
        return jdbc.sql("""
                select at, verb, state, actor, office, facts
                  from referrals.entry
                 where referral = :id
                 order by id desc
                 limit 200
                """).param("id", id.value()).query(FileStore::happening).list();
    }

    /** What was done to the referrals of a case, newest first. */
    public List<Told> told(CaseId file) {
        return jdbc.sql("""
                select r.id, r.mark, r.to_office, r.family, e.at, e.verb, e.state, e.actor, e.office, e.facts
                  from referrals.referral r join referrals.entry e on e.referral = r.id
                 where r.file = :file and e.verb not in ('deliver', 'draft')
                 order by e.id desc
                 limit 300
                """)
                .param("file", file.value())
                .query((row, number) -> new Told(
                        new ReferralId(ReferralRows.uuid(row, "id")),
                        row.getString("mark"),
                        new OfficeCode(row.getString("to_office")),
                        row.getString("family"),
                        happening(row, number)))
                .list();
    }

    /** Adds an act that moves no state, such as a rung of the ladder or a cut; {@code code} is a code, never words. */
    public void tell(ReferralId id, String verb, String state, String code, Instant now) {
        jdbc.sql("""
                insert into referrals.entry (id, referral, at, verb, state, facts)
                values (:entry, :id, :now, :verb, :state, jsonb_build_object('code', :code::text))
                """)
                .param("entry", ids.next())
                .param("id", id.value())
                .param("now", at(now))
                .param("verb", verb)
                .param("state", state)
                .param("code", code)
                .update();
    }

    private static Disclosed disclosed(ResultSet row, int number) throws SQLException {
        return new Disclosed(
                row.getString("category"),
                row.getString("field"),
                Optional.ofNullable(row.getObject("consent", UUID.class)),
                row.getBoolean("withheld"),
                instant(row, "disclosed_at").orElseThrow(),
                instant(row, "released_at"),
                instant(row, "cut_at"));
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        return new Happening(
                instant(row, "at").orElseThrow(),
                row.getString("verb"),
                row.getString("state"),
                text(row, "actor"),
                text(row, "office").map(OfficeCode::new),
                facts(row.getString("facts")));
    }

    private static Map<String, String> facts(String json) {
        var found = FACT.matcher(json);
        var facts = new java.util.TreeMap<String, String>();
        while (found.find()) {
            facts.put(found.group(1), found.group(2));
        }
        return facts;
    }
}
