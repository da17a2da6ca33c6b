package iq.masar.directory.store;

import iq.masar.directory.Directory.Counts;
import iq.masar.directory.Directory.Found;
import iq.masar.directory.Directory.Query;
import iq.masar.directory.Service;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Search over the directory: folded words, filters, keyset pages, and how many each filter would show. */
@Component
public class SearchStore {
    private static final String MATCHING = """
             from directory.service s
            where not exists (select from unnest(:words::text[]) word where position(word in s.search) = 0)
              and (:family = '' or s.family = :family)
              and (:governorate = '' or s.governorates @> array[cast(:governorate as text)])
              and case :office when '' then true when '!shelter' then not s.shelter else s.office = :office end
              and case :shelf
                    when 'offered' then s.state = 'active' and s.verified_on >= :hidden
                    when 'closed' then s.state in ('temporarily-closed', 'inactive', 'defunct')
                    when 'draft' then s.state = 'draft'
                    when 'asked' then s.state = 'active' and (s.verified_on is null or s.verified_on <= :asked)
                    else true end
            """;
    private static final String PAGE = """
            select * from (
                select s.*, (select count(*) from directory.waiting w where w.service = s.id) as waiting,
                       case :sort
                         when 'verified' then coalesce(s.verified_on, date '1970-01-01')::text
                         when 'family' then s.family
                         else case :language when 'ar' then s.ar when 'ckb' then s.ckb else s.en end
                       end collate "und-x-icu" as key
            """ + MATCHING + """
            ) page
             where :after = '' or (key, slug) > (:after, :afterSlug)
             order by key, slug
             limit :limit
            """;
    private final JdbcClient jdbc;
    private final ServiceRows rows;

    SearchStore(JdbcClient jdbc, ServiceRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Found page(Query query, List<String> words, LocalDate today) {
        var keys = new ArrayList<String>();
        var found = jdbc.sql(PAGE)
                .params(parameters(query, words, today))
                .query((row, number) -> keyed(row, number, keys))
                .list();
        var isMore = found.size() > query.limit();
        var shown = isMore ? List.copyOf(found.subList(0, query.limit())) : List.copyOf(found);
        return new Found(
                shown,
                isMore
                        ? Optional.of(Query.cursor(
                                keys.get(shown.size() - 1), shown.getLast().slug()))
                        : Optional.empty());
    }

    /** How many entries each family, governorate and shelf would show, the other filters kept. */
    public Counts counts(Query query, List<String> words, LocalDate today) {
        return new Counts(
                counted(
                        "select s.family as value, count(*) as n" + MATCHING + "group by 1 order by 2 desc, 1",
                        query.with("family", ""),
                        words,
                        today),
                counted(
                        "select unnest(s.governorates) as value, count(*) as n" + MATCHING
                                + "group by 1 order by 2 desc, 1",
                        query.with("governorate", ""),
                        words,
                        today),
                shelves(query, words, today));
    }

    private Map<String, Integer> shelves(Query query, List<String> words, LocalDate today) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var shelf : Query.SHELVES) {
            counted("select '' as value, count(*) as n" + MATCHING, query.with("shelf", shelf), words, today)
                    .values()
                    .forEach(count -> counts.put(shelf, count));
        }
        return counts;
    }

    private Map<String, Integer> counted(String sql, Query query, List<String> words, LocalDate today) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql(sql).params(parameters(query, words, today)).query((ResultSet row) -> {
            counts.put(row.getString("value"), row.getInt("n"));
        });
        return counts;
    }

    private Service keyed(ResultSet row, int number, List<String> keys) throws SQLException {
        keys.add(row.getString("key"));
        return rows.service(row, number);
    }

    private static Map<String, Object> parameters(Query query, List<String> words, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words.toArray(String[]::new));
        parameters.put("family", query.family());
        parameters.put("governorate", query.governorate());
        parameters.put("office", query.office());
        parameters.put("shelf", query.shelf());
        parameters.put("sort", query.sort());
        parameters.put("language", query.language().tag());
        parameters.put("hidden", today.minusDays(Service.Verification.HIDDEN));
        parameters.put("asked", today.minusDays(Service.Verification.ASKED));
        parameters.put("after", query.afterKey());
        parameters.put("afterSlug", query.afterSlug());
        parameters.put("limit", query.limit() + 1);
        return parameters;
    }
}
