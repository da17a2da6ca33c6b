package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Findings;
import iq.masar.identity.categories.Categories;
import iq.masar.identity.reference.RuleBook;
import iq.masar.identity.store.CategoryStore.Shown;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Categories: the officer applies rules to facts; everybody else reads what may be read (IDN-55, IDN-56). */
@Controller
class CategoryPages {
    private static final Set<String> OF_THE_CLAIM = Set.of("confirmed", "inconclusive", "other-tie");
    private static final int LONGEST = 2_000;
    private final Sight sight;
    private final Categories categories;
    private final Findings findings;
    private final Accounts accounts;

    CategoryPages(Sight sight, Categories categories, Findings findings, Accounts accounts) {
        this.sight = sight;
        this.categories = categories;
        this.findings = findings;
        this.accounts = accounts;
    }

    @GetMapping("/claims/{id}/categories")
    Answer show(@PathVariable UUID id, Actor actor) {
        return shown(id, actor, Form.empty(), Optional.empty(), true);
    }

    @PostMapping("/claims/{id}/categories")
    Answer apply(@PathVariable UUID id, Actor actor, Form form) {
        form.require("rule", "identity.category.rule-missing")
                .require("evidence", "identity.category.evidence-missing")
                .maximum("evidence", LONGEST);
        if (!form.isSound()) {
            return shown(id, actor, form, Optional.empty(), false);
        }
        var facts = new HashMap<String, Boolean>();
        form.all("holds").forEach(fact -> facts.put(fact, true));
        form.all("fails").forEach(fact -> facts.put(fact, false));
        return acted(
                id,
                actor,
                form,
                categories.apply(new CaseId(id), form.text("rule"), facts, form.text("evidence"), actor));
    }

    @PostMapping("/claims/{id}/categories/{category}/appeal")
    Answer appeal(@PathVariable UUID id, @PathVariable UUID category, Actor actor, Form form) {
        return acted(id, actor, form, categories.appeal(new CaseId(id), category, actor));
    }

    @PostMapping("/claims/{id}/category-officers")
    Answer assign(@PathVariable UUID id, Actor actor, Form form) {
        return form.uuid("account")
                .map(account -> acted(
                        id, actor, form, findings.assign(new CaseId(id), new AccountId(account), "category", actor)))
                .orElseGet(() -> Answer.to("/claims/" + id + "/categories"));
    }

    private Answer acted(UUID id, Actor actor, Form form, ClaimReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/categories");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> shown(id, actor, form, Optional.of(Refusal.of(refused)), false);
        };
    }

    private Answer shown(UUID id, Actor actor, Form form, Optional<Refusal> refusal, boolean asked) {
        return sight.of(id, actor, "categories")
                .filter(seen -> seen.frame().works() || seen.frame().tasks().contains("category"))
                .map(seen -> {
                    var page = page(seen, actor, form, refusal);
                    return asked
                            ? Answer.show(page)
                            : refusal.isPresent() ? Answer.refused(page) : Answer.unprocessable(page);
                })
                .orElseGet(Answer::missing);
    }

    private CategoriesPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim().id();
        var isOfficer = seen.frame().tasks().contains("category");
        var known = isOfficer ? categories.read(claim, actor) : Map.<UUID, Map<String, String>>of();
        var rules = isOfficer ? sight.lines().rules().entries() : List.<RuleBook.Entry>of();
        var facts = rules.stream()
                .flatMap(entry -> entry.rule().facts().stream())
                .filter(fact -> !OF_THE_CLAIM.contains(fact))
                .collect(Collectors.toCollection(TreeSet::new));
        return new CategoriesPage(
                seen.frame(),
                form,
                refusal,
                categories.shown(claim).stream()
                        .map(one -> row(one, known.getOrDefault(one.id(), Map.of())))
                        .toList(),
                rules.stream().map(CategoryPages::rule).toList(),
                Part.Choice.all("identity.fact.", List.copyOf(facts)),
                seen.frame().works() ? colleagues(claim) : List.of());
    }

    private List<Part.Choice> colleagues(CaseId claim) {
        var known = findings.assigned(claim, "category");
        return accounts.withRole(Role.CATEGORY_OFFICER).stream()
                .filter(one -> !known.contains(one.id()))
                .map(one -> Part.Choice.of(one.id().toString(), sight.lines().officer(one.id())))
                .toList();
    }

    private CategoriesPage.Row row(Shown shown, Map<String, String> sealed) {
        var entry = sight.lines().rules().find(sealed.getOrDefault("rule", ""));
        return new CategoriesPage.Row(
                shown.id().toString(),
                entry.map(one -> label(one.label()))
                        .orElseGet(() -> sight.lines().category(shown.shown())),
                entry.map(one -> t(
                                "identity.category.detail",
                                label(one.effect()),
                                String.join("؛ ", one.rule().laws()),
                                sealed.getOrDefault("evidence", "")))
                        .orElse(""),
                sight.lines().officer(shown.by()),
                Words.day(shown.at()),
                shown.appealedAt().isPresent());
    }

    private static CategoriesPage.Rule rule(RuleBook.Entry entry) {
        return new CategoriesPage.Rule(
                entry.rule().id(),
                label(entry.label()),
                entry.rule().when().stream()
                        .map(fact -> t(
                                fact.startsWith("!") ? "identity.fact.not" : "identity.fact.is",
                                t("identity.fact." + fact.replace("!", ""))))
                        .collect(Collectors.joining("، ")),
                String.join("؛ ", entry.rule().laws()),
                label(entry.effect()),
                entry.rule().special());
    }
}
