package iq.masar.plans.feed;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.CaseHistory;
import iq.masar.casework.slots.HistoryEntry;
import iq.masar.casework.slots.HistoryEntry.Tone;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.store.HappeningStore;
import iq.masar.plans.store.HappeningStore.Happening;
import iq.masar.ui.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this room tells on a case's timeline; refusals stand there as facts, flags never. */
@Component
class PlanHistory implements CaseHistory {
    private final HappeningStore happenings;
    private final Accounts accounts;
    private final Codes codes;

    PlanHistory(HappeningStore happenings, Accounts accounts, Codes codes) {
        this.happenings = happenings;
        this.accounts = accounts;
        this.codes = codes;
    }

    @Override
    public List<HistoryEntry> of(CaseId file, Actor reader) {
        return happenings.list(file).stream().map(this::entry).toList();
    }

    private HistoryEntry entry(Happening one) {
        return new HistoryEntry(
                one.at(),
                icon(one.kind()),
                "plans.history." + one.kind(),
                words(one),
                accounts.name(one.actor()),
                tone(one.kind()));
    }

    private List<Object> words(Happening one) {
        var facts = one.facts();
        return switch (one.kind()) {
            case "screened" -> List.of(facts.get(0), Words.t("plans.language." + facts.get(1)));
            case "scored", "asked" ->
                List.of(
                        Words.t("plans.wave." + facts.get(0)),
                        facts.get(1),
                        facts.get(2),
                        Words.t("plans.language." + facts.get(3)));
            case "need-recorded", "need-prioritised" -> List.of(family(facts.get(0)), priority(facts.get(1)));
            case "need-met", "need-withdrawn" -> List.of(family(facts.get(0)));
            case "goal-concluded" -> List.of(family(facts.get(0)), Words.t("plans.outcome." + facts.get(1)));
            default -> facts.stream().<Object>map(Long::valueOf).toList();
        };
    }

    private String family(String code) {
        return Words.label(codes.label("family", code));
    }

    private String priority(String code) {
        return Words.label(codes.label("priority", code));
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "screened", "plan-drafted" -> "list";
            case "scored", "asked" -> "chart";
            case "need-recorded", "need-prioritised" -> "flag";
            case "plan-submitted" -> "send";
            case "plan-returned", "cost-taken-back" -> "undo";
            case "cost-noted", "cost-paid", "cost-dropped" -> "money";
            case "self-approval", "need-withdrawn", "proof-refused" -> "stop";
            case "plan-agreed" -> "hand";
            default -> "check";
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "plan-approved", "plan-agreed", "need-met", "goal-concluded", "cost-paid" -> Tone.GOOD;
            case "plan-returned", "cost-taken-back", "proof-refused" -> Tone.WARNING;
            case "self-approval", "need-withdrawn" -> Tone.PLAIN;
            default -> Tone.INFO;
        };
    }
}
