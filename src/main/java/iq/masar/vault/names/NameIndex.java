package iq.masar.vault.names;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.keys.Budgets;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.store.TokenStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds people by keyed tokens of their names, across Arabic, Sorani and Latin spelling; the names themselves are not kept. */
@Component
public class NameIndex {
    private static final int MOST_HELD = 2000;
    private static final int MOST_FOUND = 50;
    private static final int MOST_OFFICES = 10;
    private static final CaseId NONE = new CaseId(new UUID(0, 0));

    private final TokenStore store;
    private final Tokens tokens;
    private final Rings rings;
    private final CaseKeys keys;
    private final Budgets budgets;
    private final Audit audit;

    NameIndex(TokenStore store, DeploymentSecrets secrets, Rings rings, CaseKeys keys, Budgets budgets, Audit audit) {
        var index = secrets.derive("index");
        this.store = store;
        this.tokens = new Tokens(index::mac);
        this.rings = rings;
        this.keys = keys;
        this.budgets = budgets;
        this.audit = audit;
    }

    /** Replaces a case's tokens, in the caller's transaction. */
    public void index(CaseId file, GovernorateCode governorate, OfficeCode office, SearchNames names) {
        store.replace(file, office, tokens.single(file, names), tokens.compounds(names));
    }

    /** The actor's own cases, best match first, at most 50; names, or the number of a document. */
    public List<CaseId> search(Actor actor, String typed) {
        if (rings.find(actor).isEmpty() || typed.isBlank()) {
            return List.of();
        }
        var files = new ArrayList<CaseId>();
        var wanted = new ArrayList<Integer>();
        for (var file : keys.newest(actor.account(), MOST_HELD)) {
            tokens.typed(file, typed).forEach(token -> {
                files.add(file);
                wanted.add(token);
            });
        }
        return store.matches(files, wanted).entrySet().stream()
                .sorted(Map.Entry.<CaseId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(match -> match.getKey().toString()))
                .limit(MOST_FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Nationwide, for intake: which offices may know this person. Twenty a day. */
    public Duplicates possibleDuplicates(Actor actor, SearchNames names) {
        return possibleDuplicates(actor, NONE, names);
    }

    /** The same while editing or linking a case, which is not its own duplicate. */
    public Duplicates possibleDuplicates(Actor actor, CaseId self, SearchNames names) {
        try {
            var spent = budgets.search(actor.account());
            var act = Act.of(actor, spent.isPresent() ? "vault.search-budget-spent" : "vault.duplicates");
            audit.record(self.equals(NONE) ? act : act.on(self));
            return spent.<Duplicates>map(Duplicates.SearchBudgetSpent::new)
                    .orElseGet(() -> new Duplicates.MayExistAt(offices(self, names)));
        } catch (AuditPaused paused) {
            return new Duplicates.Paused();
        }
    }

    private List<OfficeCode> offices(CaseId self, SearchNames names) {
        var compounds = tokens.compounds(names);
        return compounds.isEmpty() ? List.of() : store.offices(compounds, self, MOST_OFFICES);
    }
}
