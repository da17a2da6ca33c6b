package iq.masar.consent.store;

import static java.util.stream.Collectors.groupingBy;

import iq.masar.consent.Consent;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentState;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's three tables, and the consents folded from them. */
@Repository
public class LedgerStore {
    private record Given(UUID consent, OfficeCode recipient, DataCategory category) {}

    private record Later(UUID consent, String kind, Optional<String> recipient, Optional<String> category) {}

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number printed on the form: {@code C-26-000031}. */
    public String nextNumber(Instant now) {
        var serial =
                jdbc.sql("select nextval('consent.serial')").query(Long.class).single();
        return "C-%02d-%06d".formatted(Baghdad.day(now).getYear() % 100, serial);
    }

    public void add(
            UUID id, String number, ConsentAct act, boolean refused, Actor actor, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into consent.consent (id, number, file, person, purpose, mode, language, text_version, refused,
                                                     minor, assented, conflict_of_interest, recorded_by, given_at, expires_at)
                        values (:id, :number, :file, :person, :purpose, :mode, :language, :text, :refused,
                                :minor, :assented, :conflict, :by, :now, :expires)
                        """)
                .param("id", id)
                .param("number", number)
                .param("file", act.file().value())
                .param("person", act.person())
                .param("purpose", act.purpose().code())
                .param("mode", act.mode().code())
                .param("language", act.language().tag())
                .param("text", act.textVersion())
                .param("refused", refused)
                .param("minor", act.minor().isPresent())
                .param("assented", act.minor().map(ConsentAct.Minor::assented).orElse(null))
                .param(
                        "conflict",
                        act.minor().map(ConsentAct.Minor::conflictOfInterest).orElse(false))
                .param("by", actor.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
        act.recipients().forEach(office -> act.categories().forEach(category -> scope(id, office, category)));
    }

    private void scope(UUID consent, OfficeCode recipient, DataCategory category) {
        jdbc.sql("insert into consent.scope (consent, recipient, category) values (:consent, :recipient, :category)")
                .param("consent", consent)
                .param("recipient", recipient.value())
                .param("category", category.code())
                .update();
    }

    public void narrow(UUID id, UUID consent, OfficeCode recipient, DataCategory category, Actor actor, Instant now) {
        entry(id, consent, "narrowed", recipient.value(), category.code(), actor, now);
    }

    /** Ends a consent: {@code withdrawn} or {@code superseded}. */
    public void end(UUID id, UUID consent, ConsentState how, Actor actor, Instant now) {
        entry(id, consent, how.code(), "", "", actor, now);
    }

    private void entry(
            UUID id, UUID consent, String kind, String recipient, String category, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into consent.entry (id, consent, kind, recipient, category, recorded_by, at)
                        values (:id, :consent, :kind, nullif(:recipient, ''), nullif(:category, ''), :by, :now)
                        """)
                .param("id", id)
                .param("consent", consent)
                .param("kind", kind)
                .param("recipient", recipient)
                .param("category", category)
                .param("by", actor.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One change of a case's ledger after the other. */
    public void lock(UUID consent) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:consent, 0))")
                .param("consent", consent.toString())
                .query((_, _) -> consent)
                .single();
    }

    public Optional<Consent> find(UUID consent, Instant now) {
        return jdbc.sql("select file from consent.consent where id = :id")
                .param("id", consent)
                .query(UUID.class)
                .optional()
                .flatMap(file -> list(new CaseId(file), now).stream()
                        .filter(one -> one.id().equals(consent))
                        .findFirst());
    }

    /** The consents of a case as they stand at that moment, newest first. */
    public List<Consent> list(CaseId file, Instant now) {
        var scopes = scopes(file).stream().collect(groupingBy(Given::consent));
        var entries = entries(file).stream().collect(groupingBy(Later::consent));
        return jdbc.sql("""
                        select id, number, file, person, purpose, mode, language, text_version, refused, recorded_by,
                               given_at, expires_at
                          from consent.consent
                         where file = :file
                         order by given_at desc, id desc
                        """)
                .param("file", file.value())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return folded(row, scopes.getOrDefault(id, List.of()), entries.getOrDefault(id, List.of()), now);
                })
                .list();
    }

    private List<Given> scopes(CaseId file) {
        return jdbc.sql("""
                        select s.consent, s.recipient, s.category
                          from consent.scope s join consent.consent c on c.id = s.consent
                         where c.file = :file
                        """)
                .param("file", file.value())
                .query((row, _) -> new Given(
                        row.getObject("consent", UUID.class),
                        new OfficeCode(row.getString("recipient")),
                        DataCategory.find(row.getString("category")).orElseThrow()))
                .list();
    }

    private List<Later> entries(CaseId file) {
        return jdbc.sql("""
                        select e.consent, e.kind, e.recipient, e.category
                          from consent.entry e join consent.consent c on c.id = e.consent
                         where c.file = :file
                         order by e.at, e.id
                        """)
                .param("file", file.value())
                .query((row, _) -> new Later(
                        row.getObject("consent", UUID.class),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("recipient")),
                        Optional.ofNullable(row.getString("category"))))
                .list();
    }

    private static Consent folded(ResultSet row, List<Given> given, List<Later> later, Instant now)
            throws SQLException {
        var scope = new HashMap<OfficeCode, Set<DataCategory>>();
        given.forEach(one -> scope.computeIfAbsent(one.recipient(), _ -> EnumSet.noneOf(DataCategory.class))
                .add(one.category()));
        for (var change : later) {
            if (change.kind().equals("narrowed")) {
                away(
                        scope,
                        new OfficeCode(change.recipient().orElseThrow()),
                        change.category().orElseThrow());
            }
        }
        var expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new Consent(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("file", UUID.class)),
                row.getObject("person", UUID.class),
                row.getString("number"),
                Purpose.find(row.getString("purpose")).orElseThrow(),
                scope,
                ConsentMode.find(row.getString("mode")).orElseThrow(),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("text_version"),
                new AccountId(row.getObject("recorded_by", UUID.class)),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                expires,
                state(row.getBoolean("refused"), later, expires, now));
    }

    private static void away(Map<OfficeCode, Set<DataCategory>> scope, OfficeCode recipient, String category) {
        var left = scope.getOrDefault(recipient, EnumSet.noneOf(DataCategory.class));
        DataCategory.find(category).ifPresent(left::remove);
        if (left.isEmpty()) {
            scope.remove(recipient);
        }
    }

    private static ConsentState state(boolean refused, List<Later> later, Instant expires, Instant now) {
        if (refused) {
            return ConsentState.REFUSED;
        }
        var kinds = later.stream().map(Later::kind).toList();
        if (kinds.contains("withdrawn")) {
            return ConsentState.WITHDRAWN;
        }
        if (kinds.contains("superseded")) {
            return ConsentState.SUPERSEDED;
        }
        if (!now.isBefore(expires)) {
            return ConsentState.EXPIRED;
        }
        return kinds.contains("narrowed") ? ConsentState.NARROWED : ConsentState.GIVEN;
    }
}
