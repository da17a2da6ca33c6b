package iq.masar.plans.feed;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.CaseHistory;
import iq.masar.casework.slots.HistoryEntry;
import iq.masar.casework.slots.HistoryEntry.Tone;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instruments;
import iq.masar.plans.Score;
import iq.masar.plans.Scores;
import iq.masar.plans.store.HappeningStore;
import iq.masar.plans.store.HappeningStore.Happening;
import iq.masar.ui.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What this room tells on a case's timeline; refusals stand there as facts, flags never. */
@Component
class PlanHistory implements CaseHistory {
    private final HappeningStore happenings;
    private final Accounts accounts;
    private final Codes codes;
    private final Scores scores;
    private final Instruments instruments;

    PlanHistory(HappeningStore happenings, Accounts accounts, Codes codes, Scores scores, Instruments instruments) {
        this.happenings = happenings;
        this.accounts = accounts;
        this.codes = codes;
        this.scores = scores;
        this.instruments = instruments;
    }

    @Override
    public List<HistoryEntry> of(CaseId file, Actor reader) {
        return happenings.list(file).stream().map(one -> entry(file, one)).toList();
    }

    private HistoryEntry entry(CaseId file, Happening one) {
        return new HistoryEntry(
                one.at(),
                icon(one.kind()),
                "plans.history." + one.kind(),
                words(file, one),
                accounts.name(one.actor()),
                tone(one.kind()));
    }

    private List<Object> words(CaseId file, Happening one) {
        var facts = one.facts();
        return switch (one.kind()) {
            case "screened" -> List.of(facts.get(0), Words.t("plans.language." + facts.get(1)));
            case "scored", "asked" ->
                List.of(
                        Words.t("plans.wave." + facts.get(0)),
                        facts.get(1),
                        facts.get(2),
                        Words.t("plans.language." + facts.get(3)),
                        dimensions(file, facts));
            case "need-recorded", "need-prioritised" -> List.of(family(facts.get(0)), priority(facts.get(1)));
            case "need-met", "need-withdrawn" -> List.of(family(facts.get(0)));
            case "goal-concluded" -> List.of(family(facts.get(0)), Words.t("plans.outcome." + facts.get(1)));
            default -> facts.stream().<Object>map(Long::valueOf).toList();
        };
    }

    /** The composite's band and the three dimensions with theirs, for it never stands alone (RET-49). */
    private String dimensions(CaseId file, List<String> facts) {
        return scores.list(file).stream()
                .filter(score -> score.wave().code().equals(facts.get(0))
                        && String.valueOf(score.version()).equals(facts.get(2))
                        && score.value().map(PlanHistory::two).equals(Optional.of(facts.get(1))))
                .findFirst()
                .flatMap(score -> instruments
                        .find(score.instrument(), score.version())
                        .map(instrument -> Stream.concat(
                                        score.value().flatMap(instrument::band).map(PlanHistory::name).stream(),
                                        score.dimensions().stream().map(part -> dimension(part, instrument)))
                                .collect(Collectors.joining(" · "))))
                .orElse("");
    }

    private static String dimension(Score.Part part, Instrument instrument) {
        var name = instrument.dimensions().stream()
                .filter(one -> one.code().equals(part.dimension()))
                .map(one -> Words.label(one.label()))
                .findFirst()
                .orElse(part.dimension());
        return part.value()
                .map(value -> name + " " + two(value)
                        + instrument
                                .band(value)
                                .map(band -> " (" + name(band) + ")")
                                .orElse(""))
                .orElseGet(() -> name + " " + Words.t("plans.no-number"));
    }

    private static String name(Instrument.Band band) {
        return Words.label(band.label());
    }

    private static String two(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
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
