package iq.masar.plans.web;

import iq.masar.access.Accounts;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Plan;
import iq.masar.plans.Plans;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a plan into words for the tab, the approval page and the paper. */
@Component
public class PlanViews {
    private final Plans plans;
    private final MoneyViews money;
    private final SealedWords words;
    private final Codes codes;
    private final Accounts accounts;

    PlanViews(Plans plans, MoneyViews money, SealedWords words, Codes codes, Accounts accounts) {
        this.plans = plans;
        this.money = money;
        this.words = words;
        this.codes = codes;
        this.accounts = accounts;
    }

    /** The plan as this reader may see it; words that stay sealed to her are replaced by saying so. */
    public PlanView of(Plan plan, Actor reader) {
        var heading = plan.heading();
        var budget = money.budget(plan);
        var records = records(plan);
        records.addAll(MoneyViews.records(budget));
        var said = words.of(heading.file(), records, reader);
        return new PlanView(
                heading.id().toString(),
                "/cases/" + heading.file() + "/plan",
                heading.version(),
                plan.state(),
                Words.t("plans.state." + plan.state()),
                tone(plan),
                icon(plan),
                accounts.name(heading.author()),
                Words.day(heading.createdAt()),
                plan.goals().stream().map(goal -> goal(goal, said)).toList(),
                iqd(plan.costIqd()),
                money.of(plan, budget, said, reader),
                plan.agreement().map(this::agreement),
                approval(plan)
                        .map(given ->
                                Words.t("plans.approved-by", accounts.name(given.by()), Words.moment(given.at()))),
                returned(plan, said),
                versions(heading));
    }

    private static List<UUID> records(Plan plan) {
        var records =
                new ArrayList<>(plan.goals().stream().map(Plan.Goal::words).toList());
        if (plan instanceof Plan.Returned) {
            records.add(plan.heading().id());
        }
        return records;
    }

    private PlanView.Goal goal(Plan.Goal goal, Map<UUID, Map<String, String>> said) {
        var own = said.getOrDefault(goal.words(), Map.of());
        var closed = Words.t("plans.words.closed");
        return new PlanView.Goal(
                goal.id().toString(),
                Words.label(codes.label("family", goal.family().value())),
                Choices.word(goal.dimension()),
                Choices.word(goal.level()),
                own.getOrDefault("goal", closed),
                own.getOrDefault("intervention", closed),
                iqd(goal.costIqd()),
                Choices.word(goal.owner()),
                Words.day(goal.due()),
                Choices.word(goal.outcome()),
                tone(goal.outcome()),
                goal.outcome() == Plan.Outcome.OPEN);
    }

    private String agreement(Plan.Agreement given) {
        var how = Choices.word(given.mode());
        return given.witness()
                .map(witness -> Words.t("plans.agreed-before", how, Words.moment(given.at()), witness))
                .orElseGet(() -> Words.t("plans.agreed", how, Words.moment(given.at())));
    }

    private static Optional<Plan.Approval> approval(Plan plan) {
        return switch (plan) {
            case Plan.Approved approved -> Optional.of(approved.approval());
            case Plan.AwaitingAgreement awaiting -> Optional.of(awaiting.approval());
            case Plan.Superseded superseded -> superseded.approval();
            case Plan.Draft draft -> Optional.empty();
            case Plan.Submitted submitted -> Optional.empty();
            case Plan.Returned returned -> Optional.empty();
        };
    }

    private Optional<String> returned(Plan plan, Map<UUID, Map<String, String>> said) {
        return plan instanceof Plan.Returned back
                ? Optional.of(Words.t(
                        "plans.returned-by",
                        accounts.name(back.back().by()),
                        Words.moment(back.back().at()),
                        said.getOrDefault(plan.heading().id(), Map.of())
                                .getOrDefault("returned", Words.t("plans.words.closed"))))
                : Optional.empty();
    }

    private List<Part.Tab> versions(Plan.Heading heading) {
        var all = plans.versions(heading.file());
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new Part.Tab(
                                "/cases/" + heading.file() + "/plan?version="
                                        + one.heading().version(),
                                Words.t(
                                        "plans.version",
                                        one.heading().version(),
                                        Words.t("plans.state." + one.state())),
                                -1,
                                one.heading().version() == heading.version()))
                        .toList();
    }

    /** The same, where a form or an address may ask for a version. */
    public Optional<Plan> chosen(CaseId file, Form form) {
        return chosen(file, version(form));
    }

    private static Optional<Integer> version(Form form) {
        OptionalInt typed = form.text("version").matches("\\d{1,4}") ? form.integer("version") : OptionalInt.empty();
        return typed.isPresent() ? Optional.of(typed.getAsInt()) : Optional.empty();
    }

    /** The version in work, else the one in force, else the latest; or the one asked for. */
    Optional<Plan> chosen(CaseId file, Optional<Integer> version) {
        var all = plans.versions(file);
        return version.flatMap(wanted -> all.stream()
                        .filter(one -> one.heading().version() == wanted)
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    static String iqd(long dinars) {
        return Words.t("plans.iqd", Words.number(dinars));
    }

    private static String tone(Plan plan) {
        return switch (plan) {
            case Plan.Draft draft -> "glaze";
            case Plan.Submitted submitted -> "info";
            case Plan.AwaitingAgreement awaiting -> "warn";
            case Plan.Approved approved -> "ok";
            case Plan.Returned returned -> "bad";
            case Plan.Superseded superseded -> "gone";
        };
    }

    private static String icon(Plan plan) {
        return switch (plan) {
            case Plan.Draft draft -> "pen";
            case Plan.Submitted submitted -> "clock";
            case Plan.AwaitingAgreement awaiting -> "hand";
            case Plan.Approved approved -> "check";
            case Plan.Returned returned -> "undo";
            case Plan.Superseded superseded -> "history";
        };
    }

    private static String tone(Plan.Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "info";
            case REACHED -> "ok";
            case PARTLY -> "warn";
            case DROPPED -> "gone";
        };
    }
}
