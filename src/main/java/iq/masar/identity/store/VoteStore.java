package iq.masar.identity.store;

import iq.masar.identity.Outcome;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the members of appeal panels find. */
@Repository
public class VoteStore {
    private final JdbcClient jdbc;

    VoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest word of a member takes the place of her last. */
    public void vote(CaseId claim, int version, AccountId member, Outcome outcome, Instant at) {
        jdbc.sql("""
            insert into identity.vote (claim, version, member, outcome, voted_at) values (:claim, :version, :member, :outcome, :at)
            on conflict (claim, version, member) do update set outcome = :outcome, voted_at = :at
            """)
                .param("claim", claim.value())
                .param("version", version)
                .param("member", member.value())
                .param("outcome", outcome.code())
                .param("at", Times.time(at))
                .update();
    }

    /** By member, in the order they voted. */
    public Map<AccountId, Outcome> votes(CaseId claim, int version) {
        var votes = new LinkedHashMap<AccountId, Outcome>();
        jdbc.sql(
                        "select member, outcome from identity.vote where claim = :claim and version = :version order by voted_at, member")
                .param("claim", claim.value())
                .param("version", version)
                .query((row, n) -> Map.entry(
                        new AccountId(row.getObject("member", UUID.class)),
                        Outcome.find(row.getString("outcome")).orElseThrow()))
                .list()
                .forEach(vote -> votes.put(vote.getKey(), vote.getValue()));
        return votes;
    }
}
