package iq.masar.vault.store;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Search tokens. */
@Repository
public class TokenStore {
    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(CaseId file, OfficeCode office, Set<Integer> names, Set<Long> compounds) {
        jdbc.sql("""
            with old_names as (delete from vault.name_token
                                where case_id = :case and token <> all(:names)),
                 old_compounds as (delete from vault.duplicate_token
                                    where case_id = :case and token <> all(:compounds)),
                 new_names as (insert into vault.name_token (case_id, token) select :case, unnest(:names)
                               on conflict do nothing)
            insert into vault.duplicate_token (token, case_id, office)
            select unnest(:compounds), :case, :office
            on conflict (token, case_id) do update set office = excluded.office
            """)
                .param("case", file.value())
                .param("office", office.value())
                .param("names", names.toArray(Integer[]::new))
                .param("compounds", compounds.toArray(Long[]::new))
                .update();
    }

    /** Whom a finder of this case is told, from now on. */
    public void move(CaseId file, OfficeCode office) {
        jdbc.sql("update vault.duplicate_token set office = ? where case_id = ?")
                .params(office.value(), file.value())
                .update();
    }

    /** How many of the tokens looked for each case has; each case is asked for tokens under its own key. */
    public Map<CaseId, Integer> matches(List<CaseId> files, List<Integer> tokens) {
        return jdbc
                .sql("""
                    select t.case_id, count(*) as matched
                      from unnest(cast(? as uuid[]), cast(? as integer[])) as q (case_id, token)
                      join vault.name_token t on t.case_id = q.case_id and t.token = q.token
                     group by t.case_id
                    """)
                .params(Columns.ids(files), tokens.toArray(Integer[]::new))
                .query((row, number) -> Map.entry(Columns.file(row), row.getInt("matched")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<OfficeCode> offices(Collection<Long> tokens, CaseId except, int most) {
        return jdbc.sql("""
            select distinct office from vault.duplicate_token where token = any(?) and case_id <> ? order by office limit ?
            """)
                .params(tokens.toArray(Long[]::new), except.value(), most)
                .query((row, number) -> new OfficeCode(row.getString("office")))
                .list();
    }
}
