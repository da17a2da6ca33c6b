package iq.masar.identity.categories;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.CategoryRule;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.reference.RuleBook;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.store.CategoryStore;
import iq.masar.identity.store.CategoryStore.Shown;
import iq.masar.identity.store.ClaimStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to categories: each follows from facts by a rule, several may hold (IDN-55). They lie in a file of the vault of
 * their own, whose key the category officer alone holds; everywhere else one of class C4 is called «إجراء خاص» (IDN-56).
 */
@Component
@Transactional
public class Categories {
    private static final String OFFICER = "category";
    private static final Section SECTION = new Section("category");
    private final CategoryStore store;
    private final RuleBook rules;
    private final Vault vault;
    private final Desk desk;
    private final ClaimStore claims;
    private final Making making;

    Categories(CategoryStore store, RuleBook rules, Vault vault, Desk desk, ClaimStore claims, Making making) {
        this.store = store;
        this.rules = rules;
        this.vault = vault;
        this.desk = desk;
        this.claims = claims;
        this.making = making;
    }

    /** Numbers, times and entries of the audit. */
    @Component
    static class Making {
        private final Ids ids;
        private final Clock clock;
        private final Audit audit;

        Making(Ids ids, Clock clock, Audit audit) {
            this.ids = ids;
            this.clock = clock;
            this.audit = audit;
        }
    }

    /** What everybody on the claim may read. */
    @Transactional(readOnly = true)
    public List<Shown> shown(CaseId claim) {
        return store.of(claim);
    }

    /** What the rules say, for the officer who holds their key; the reading is recorded first. */
    public Map<UUID, Map<String, String>> read(CaseId claim, Actor actor) {
        var found = new HashMap<UUID, Map<String, String>>();
        claims.find(claim).flatMap(ClaimSummary::categoryFile).ifPresent(file -> {
            var places = vault.places(file, SECTION);
            if (!places.isEmpty() && vault.read(actor, Ground.IDENTITY, "", places) instanceof Reading.Open open) {
                open.records().forEach((place, fields) -> found.put(place.record(), fields));
            }
        });
        return found;
    }

    /** Applies a rule to facts the officer has established; what is missing is listed. */
    public ClaimReply apply(CaseId id, String rule, Map<String, Boolean> facts, String evidence, Actor officer) {
        var claim = desk.lock(id, officer, OFFICER);
        var entry = rules.find(rule);
        if (claim.isEmpty() || entry.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        var known = new HashMap<>(facts);
        fromFinding(claim.get(), known);
        return switch (entry.get().rule().judge(known)) {
            case CategoryRule.Result.Missing(var missing) -> new ClaimReply.FactsMissing(missing);
            case CategoryRule.Result.DoesNotFollow d ->
                new ClaimReply.FactsMissing(contradicted(entry.get().rule(), known));
            case CategoryRule.Result.Follows f -> found(claim.get(), entry.get().rule(), evidence, officer);
        };
    }

    /** What the claim itself knows is never asked again, and cannot be said otherwise. */
    private static void fromFinding(ClaimSummary claim, Map<String, Boolean> known) {
        var outcome = claim.state() instanceof ClaimState.Appealed
                ? java.util.Optional.<Outcome>empty()
                : claim.state().holding();
        outcome.ifPresent(found -> {
            known.put("confirmed", found == Outcome.CONFIRMED);
            known.put("inconclusive", found != Outcome.CONFIRMED);
            known.put("other-tie", claim.tieElsewhere());
        });
        if (outcome.isEmpty()) {
            List.of("confirmed", "inconclusive", "other-tie").forEach(known::remove);
        }
    }

    private static List<String> contradicted(CategoryRule rule, Map<String, Boolean> known) {
        var wrong = new ArrayList<String>();
        for (var fact : rule.when()) {
            var name = fact.replace("!", "");
            if (known.getOrDefault(name, false) == fact.startsWith("!")) {
                wrong.add(name);
            }
        }
        return wrong;
    }

    private ClaimReply found(ClaimSummary claim, CategoryRule rule, String evidence, Actor officer) {
        var file = claim.categoryFile().orElseGet(() -> founded(claim.id(), officer));
        var number = making.ids.next();
        vault.write(
                new Place(file, SECTION, number),
                Map.of(
                        "rule",
                        rule.id(),
                        "version",
                        Integer.toString(rule.version()),
                        "category",
                        rule.category(),
                        "evidence",
                        evidence),
                officer);
        store.insert(
                claim.id(),
                new Shown(number, rule.shown(), officer.account(), making.clock.instant(), java.util.Optional.empty()));
        making.audit.decided(Act.of(officer, "identity.category").on(claim.id()).with("shown", rule.shown()));
        return new Done(claim.id());
    }

    private CaseId founded(CaseId claim, Actor officer) {
        var file = new CaseId(making.ids.next());
        vault.found(file, officer);
        claims.categoryFile(claim, file);
        return file;
    }

    /** The person appeals against a category; it has an appeal of its own. */
    public ClaimReply appeal(CaseId id, UUID category, Actor officer) {
        if (desk.lock(id, officer, "claim").isEmpty()) {
            return new ClaimReply.Unknown();
        }
        store.appealed(id, category, making.clock.instant());
        making.audit.decided(Act.of(officer, "identity.category-appealed").on(id));
        return new Done(id);
    }
}
