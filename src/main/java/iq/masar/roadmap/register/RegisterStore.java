package iq.masar.roadmap.register;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.Entry.Fact;
import iq.masar.roadmap.register.Entry.Link;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of entries, facts, passages, claims and contradictions. What is there already is never overwritten. */
@Component
class RegisterStore {
    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int putEntries(List<Entry> entries) {
        return jdbc.sql("""
            insert into roadmap.entry (id, kind, parent, ar, ckb, en, sources, position, line)
            select * from unnest(cast(:id as text[]), cast(:kind as text[]), cast(:parent as text[]),
                                 cast(:ar as text[]), cast(:ckb as text[]), cast(:en as text[]),
                                 cast(:sources as text[]), cast(:position as integer[]), cast(:line as integer[]))
            on conflict do nothing
            """)
                .param("id", texts(entries, Entry::id))
                .param("kind", texts(entries, Entry::kind))
                .param("parent", texts(entries, Entry::parent))
                .param("ar", texts(entries, entry -> entry.name().ar()))
                .param("ckb", texts(entries, entry -> entry.name().ckb()))
                .param("en", texts(entries, entry -> entry.name().en()))
                .param("sources", texts(entries, RegisterStore::sources))
                .param("position", positions(entries))
                .param("line", entries.stream().map(Entry::line).toArray(Integer[]::new))
                .update();
    }

    int putFacts(List<Entry> entries, Instant now) {
        record Row(String entry, String field, int position, Fact fact) {}
        var rows = new ArrayList<Row>();
        entries.forEach(entry -> {
            var position = 0;
            for (var fact : entry.facts().entrySet()) {
                rows.add(new Row(entry.id(), fact.getKey(), position++, fact.getValue()));
            }
        });
        return jdbc.sql("""
            insert into roadmap.fact (entry, field, version, position, value, verified, compared_with, recorded_at)
            select entry, field, 1, position, value, verified, '', :now
              from unnest(cast(:entry as text[]), cast(:field as text[]), cast(:position as integer[]),
                          cast(:value as text[]), cast(:verified as boolean[])) as row (entry, field, position, value, verified)
            on conflict do nothing
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("entry", texts(rows, Row::entry))
                .param("field", texts(rows, Row::field))
                .param("position", rows.stream().map(Row::position).toArray(Integer[]::new))
                .param("value", texts(rows, row -> row.fact().value()))
                .param(
                        "verified",
                        rows.stream().map(row -> row.fact().verified()).toArray(Boolean[]::new))
                .update();
    }

    int putLinks(List<Entry> entries) {
        record Row(String entry, Link link) {}
        var rows = entries.stream()
                .flatMap(entry -> entry.links().stream().map(link -> new Row(entry.id(), link)))
                .toList();
        return jdbc.sql("""
            insert into roadmap.link (entry, relation, target, position)
            select * from unnest(cast(:entry as text[]), cast(:relation as text[]), cast(:target as text[]),
                                 cast(:position as integer[]))
            on conflict do nothing
            """)
                .param("entry", texts(rows, Row::entry))
                .param("relation", texts(rows, row -> row.link().relation()))
                .param("target", texts(rows, row -> row.link().target()))
                .param("position", positions(rows))
                .update();
    }

    int putPassages(List<Passage> passages) {
        return jdbc.sql("""
            insert into roadmap.passage (document, line, text)
            select * from unnest(cast(:document as text[]), cast(:line as integer[]), cast(:text as text[]))
            on conflict do nothing
            """)
                .param("document", texts(passages, Passage::document))
                .param("line", passages.stream().map(Passage::line).toArray(Integer[]::new))
                .param("text", texts(passages, Passage::text))
                .update();
    }

    int putObjective(Objective objective) {
        return jdbc.sql("""
            insert into roadmap.objective (number, ar, en, brief, verified, printed, priority)
            values (:number, :ar, :en, :brief, :verified, :printed, :priority)
            on conflict do nothing
            """)
                .param("number", objective.number())
                .param("ar", objective.title().ar())
                .param("en", objective.title().en())
                .param("brief", objective.brief())
                .param("verified", objective.verified())
                .param("printed", objective.printed())
                .param("priority", objective.priority())
                .update();
    }

    int putClaim(Claim claim, Optional<UUID> by, Optional<Instant> at) {
        return jdbc.sql("""
            insert into roadmap.claim (body, objective, kind, cited, quote, recorded_by, recorded_at)
            values (:body, :objective, :kind, :cited, :quote, :by, :at)
            on conflict do nothing
            """)
                .param("by", by.orElse(null))
                .param(
                        "at",
                        at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("body", claim.body())
                .param("objective", claim.objective())
                .param("kind", claim.kind().code())
                .param("cited", claim.cited())
                .param("quote", claim.quote())
                .update();
    }

    /**
     * Writes version {@code highest + 1} of a field as right; the entry is held, so that two who write at once follow each other.
     *
     * @param value empty to keep the value it has
     */
    int change(
            String entry, String field, Optional<String> value, String comparedWith, java.util.UUID by, Instant now) {
        jdbc.sql("select id from roadmap.entry where id = :entry for update")
                .param("entry", entry)
                .query(String.class)
                .optional();
        return jdbc.sql("""
            insert into roadmap.fact (entry, field, version, position, value, verified, compared_with, recorded_by, recorded_at)
            select entry, field, version + 1, position, coalesce(cast(:value as text), value), true, :comparedWith, :by, :now
              from roadmap.fact
             where entry = :entry and field = :field
             order by version desc limit 1
            """)
                .param("entry", entry)
                .param("field", field)
                .param("value", value.orElse(null), java.sql.Types.VARCHAR)
                .param("comparedWith", comparedWith)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every entry with the newest version of its fields. */
    Map<String, Entry> entries() {
        var facts = new HashMap<String, Map<String, Fact>>();
        jdbc.sql("""
            select distinct on (entry, position, field) entry, field, value, verified
              from roadmap.fact
             order by entry, position, field, version desc
            """).query((java.sql.ResultSet row) -> {
            facts.computeIfAbsent(row.getString("entry"), any -> new LinkedHashMap<>())
                    .put(row.getString("field"), new Fact(row.getString("value"), row.getBoolean("verified")));
        });
        var links = new HashMap<String, List<Link>>();
        jdbc.sql("select entry, relation, target from roadmap.link order by position")
                .query((java.sql.ResultSet row) -> {
                    links.computeIfAbsent(row.getString("entry"), any -> new ArrayList<>())
                            .add(new Link(row.getString("relation"), row.getString("target")));
                });
        var entries = jdbc.sql(
                        "select id, kind, parent, ar, ckb, en, sources, line from roadmap.entry order by position, id")
                .query((row, number) -> new Entry(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("parent"),
                        new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                        Source.parse(row.getString("sources")).orElse(List.of()),
                        facts.getOrDefault(row.getString("id"), Map.of()),
                        links.getOrDefault(row.getString("id"), List.of()),
                        row.getInt("line")))
                .list();
        return Register.byId(entries);
    }

    List<Passage> passages() {
        return jdbc.sql("select document, line, text from roadmap.passage order by document desc, line")
                .query((row, number) ->
                        new Passage(row.getString("document"), row.getInt("line"), row.getString("text")))
                .list();
    }

    List<Objective> objectives() {
        return jdbc.sql("select number, ar, en, brief, verified, printed, priority from roadmap.objective order by"
                        + " number")
                .query((row, number) -> new Objective(
                        row.getInt("number"),
                        new Label(row.getString("ar"), row.getString("ar"), row.getString("en")),
                        row.getString("brief"),
                        row.getBoolean("verified"),
                        row.getString("printed"),
                        row.getBoolean("priority")))
                .list();
    }

    List<Claim> claims() {
        return jdbc.sql("select body, objective, kind, cited, quote from roadmap.claim order by objective, body, kind,"
                        + " cited")
                .query((row, number) -> new Claim(
                        row.getString("body"),
                        row.getInt("objective"),
                        Claim.Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("quote"),
                        row.getString("cited")))
                .list();
    }

    int putSpelling(String folded, Spellings.Spelling one, Optional<UUID> by, Instant now) {
        return jdbc.sql("""
            insert into roadmap.alias (folded, spelling, entry, source, recorded_by, recorded_at)
            values (:folded, :spelling, :entry, :source, :by, :now)
            on conflict do nothing
            """)
                .param("folded", folded)
                .param("spelling", one.spelling())
                .param("entry", one.entry())
                .param("source", one.source())
                .param("by", by.orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Spellings.Spelling> spellings() {
        return jdbc.sql("select spelling, entry, source from roadmap.alias order by recorded_at, folded")
                .query((row, number) -> new Spellings.Spelling(
                        row.getString("spelling"), row.getString("entry"), row.getString("source")))
                .list();
    }

    private static String sources(Entry entry) {
        return String.join("; ", entry.sources().stream().map(Source::cite).toList());
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] positions(List<?> rows) {
        return IntStream.rangeClosed(1, rows.size()).boxed().toArray(Integer[]::new);
    }
}
