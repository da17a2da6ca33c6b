package iq.masar.laissezpasser.store;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code laissezpasser.blank}. */
@Repository
public class BlankStore {
    private static final String FREE = " and document is null and spoiled_at is null ";
    private final JdbcClient jdbc;

    BlankStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many blanks of a post are free, became documents, and were spoiled. */
    public record Count(int free, int used, int spoiled) {}

    /** A blank that was spoiled or went missing. */
    public record Spoiled(String number, String reason, Instant at) {}

    /** How many of these numbers were not known before and are there now. */
    public int receive(List<String> numbers, OfficeCode post, AccountId by, Instant now) {
        return jdbc.sql("""
                        insert into laissezpasser.blank (number, post, received_at, received_by)
                        select unnest(:numbers::text[]), :post, :now, :by
                        on conflict (number) do nothing
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("post", post.value())
                .param("now", PassStore.time(now))
                .param("by", by.value())
                .update();
    }

    /** The lowest free number of a post, held until the transaction ends. */
    public Optional<String> next(OfficeCode post) {
        return jdbc.sql("select number from laissezpasser.blank where post = ?" + FREE
                        + "order by number limit 1 for update")
                .param(post.value())
                .query(String.class)
                .optional();
    }

    /** Gives a free number to a document; false when it is not free any more. */
    public boolean use(String number, UUID document) {
        return jdbc.sql("update laissezpasser.blank set document = ? where number = ?" + FREE)
                        .params(document, number)
                        .update()
                == 1;
    }

    /** False unless it is a sound blank of this post. */
    public boolean spoil(String number, OfficeCode post, String reason, Instant now) {
        return jdbc.sql("""
                        update laissezpasser.blank set spoiled_at = :now, spoiled_reason = :reason
                         where number = :number and post = :post and spoiled_at is null
                        """)
                        .param("number", number)
                        .param("post", post.value())
                        .param("reason", reason)
                        .param("now", PassStore.time(now))
                        .update()
                == 1;
    }

    /** Whether it is a free blank of this post. */
    public boolean isFree(String number, OfficeCode post) {
        return jdbc.sql("select exists (select 1 from laissezpasser.blank where number = ? and post = ?" + FREE + ")")
                .params(number, post.value())
                .query(Boolean.class)
                .single();
    }

    /** Free numbers of a post lower than this one, at most two hundred. */
    public List<String> freeBefore(String number, OfficeCode post) {
        return jdbc.sql("select number from laissezpasser.blank where post = ? and number < ?" + FREE
                        + "order by number limit 200")
                .params(post.value(), number)
                .query((row, index) -> row.getString(1))
                .list();
    }

    public Count count(OfficeCode post) {
        return jdbc.sql("""
                        select count(*) filter (where document is null and spoiled_at is null) as free,
                               count(*) filter (where document is not null and spoiled_at is null) as used,
                               count(*) filter (where spoiled_at is not null) as spoiled
                          from laissezpasser.blank where post = ?
                        """)
                .param(post.value())
                .query((row, number) -> new Count(row.getInt("free"), row.getInt("used"), row.getInt("spoiled")))
                .single();
    }

    /** The newest first, at most fifty. */
    public List<Spoiled> spoiled(OfficeCode post) {
        return jdbc.sql("""
                        select number, spoiled_reason, spoiled_at from laissezpasser.blank
                         where post = ? and spoiled_at is not null order by spoiled_at desc, number limit 50
                        """)
                .param(post.value())
                .query((row, number) -> new Spoiled(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
