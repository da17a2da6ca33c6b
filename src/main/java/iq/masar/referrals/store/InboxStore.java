package iq.masar.referrals.store;

import static iq.masar.referrals.store.ChangeStore.at;

import iq.masar.kernel.Actor;
import iq.masar.referrals.Inbox.After;
import iq.masar.referrals.Inbox.Filter;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralSummary;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The inbox of one office, by keyset: no count, no offset, so that a page costs the same however much lies behind it. */
@Component
public class InboxStore {
    private static final String PAGE = """
            select id, file, mark, reference, need, family, service, from_office, sender, to_office, to_person, priority, state,
                   sent_at, clock, next_due, step, root, parent, changed_at
              from referrals.referral
             where to_office = :office and (to_person is null or to_person = :me)
            """;
    private static final String BY_DUE = """
               and (next_due, id) > (coalesce(:due::timestamptz, '-infinity'::timestamptz),
                                     coalesce(:id::uuid, '00000000-0000-0000-0000-000000000000'::uuid))
             order by next_due, id
             limit :size
            """;
    private static final Map<Filter, String> PAGES =
            Stream.of(Filter.values()).collect(Collectors.toMap(Function.identity(), InboxStore::statement));

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static String statement(Filter filter) {
        return switch (filter) {
            case OPEN -> PAGE + " and next_due is not null " + BY_DUE;
            case WAITING ->
                PAGE + " and next_due is not null and state in ('sent', 'delivered', 'acknowledged') " + BY_DUE;
            case OVERDUE -> PAGE + " and next_due is not null and next_due < :now " + BY_DUE;
            case IN_SERVICE ->
                PAGE
                        + " and state in ('accepted', 'scheduled', 'no-show', 'in-service', 'provider-done')"
                        + " and next_due is not null "
                        + BY_DUE;
            case DISPUTED -> PAGE + " and state = 'client-disputed' and next_due is not null " + BY_DUE;
            case ENDED -> PAGE + """
                     and ended_at is not null and state <> 'draft'
                     and (ended_at, id) < (coalesce(:due::timestamptz, 'infinity'::timestamptz),
                                           coalesce(:id::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
                   order by ended_at desc, id desc
                   limit :size
                  """;
        };
    }

    public List<ReferralSummary> page(Actor receiver, Filter filter, Optional<After> after, int size) {
        var statement = jdbc.sql(PAGES.getOrDefault(filter, ""))
                .param("office", receiver.office().value())
                .param("me", receiver.account().value())
                .param("due", after.map(one -> at(one.due())).orElse(null))
                .param("id", after.map(one -> one.id().value()).orElse(null))
                .param("size", size);
        return (filter == Filter.OVERDUE ? statement.param("now", at(clock.instant())) : statement)
                .query(ReferralRows::line)
                .list();
    }

    /** What was sent to this office and not seen yet; a few at a time, so that a full inbox opens as quickly as an empty one. */
    public List<ReferralId> undelivered(Actor receiver, int atMost) {
        return jdbc.sql("""
                select id from referrals.referral
                 where to_office = :office and state = 'sent' and (to_person is null or to_person = :me)
                 limit :most
                """)
                .param("office", receiver.office().value())
                .param("me", receiver.account().value())
                .param("most", atMost)
                .query((row, number) -> new ReferralId(ReferralRows.uuid(row, "id")))
                .list();
    }
}
