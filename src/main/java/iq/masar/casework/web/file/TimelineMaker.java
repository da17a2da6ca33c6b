package iq.masar.casework.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.casework.slots.CaseHistory;
import iq.masar.casework.slots.HistoryEntry;
import iq.masar.casework.store.HistoryStore;
import iq.masar.casework.store.HistoryStore.Fact;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts what casework and the other rooms remember of a case into one line of time, newest first. */
@Component
class TimelineMaker {
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("opened", "phone"),
            Map.entry("opened-emergency", "alert"),
            Map.entry("refused", "stop"),
            Map.entry("assigned", "user"),
            Map.entry("reassigned", "users"),
            Map.entry("noted", "pen"),
            Map.entry("duplicates-may", "users"),
            Map.entry("duplicate-linked", "users"),
            Map.entry("not-reached", "phone"),
            Map.entry("reached", "phone"),
            Map.entry("close", "check"),
            Map.entry("activate", "check"),
            Map.entry("prioritised", "flag"));
    private static final Set<String> GOOD = Set.of("activate", "close", "reached", "duplicate-linked", "approve-plan");
    private static final Set<String> WARNING = Set.of("not-reached", "duplicates-may", "suspend", "return-closure");
    private static final Set<String> BAD = Set.of("opened-emergency");
    private final HistoryStore history;
    private final ObjectProvider<CaseHistory> rooms;
    private final CaseWords words;

    TimelineMaker(HistoryStore history, ObjectProvider<CaseHistory> rooms, CaseWords words) {
        this.history = history;
        this.rooms = rooms;
        this.words = words;
    }

    List<Part.Moment> of(CaseId file, Actor reader) {
        var entries = new ArrayList<HistoryEntry>();
        history.list(file).forEach(fact -> entries.add(entry(fact)));
        rooms.orderedStream().forEach(room -> entries.addAll(room.of(file, reader)));
        entries.sort(Comparator.comparing(HistoryEntry::at).reversed());
        var now = words.now();
        return entries.stream().map(entry -> moment(entry, now)).toList();
    }

    private HistoryEntry entry(Fact fact) {
        var kind = fact.kind();
        var tone = BAD.contains(kind)
                ? HistoryEntry.Tone.BAD
                : WARNING.contains(kind)
                        ? HistoryEntry.Tone.WARNING
                        : GOOD.contains(kind) ? HistoryEntry.Tone.GOOD : HistoryEntry.Tone.INFO;
        return new HistoryEntry(
                fact.at(),
                ICONS.getOrDefault(kind, "route"),
                "casework.event." + kind,
                worded(kind, fact.facts()),
                fact.actorName(),
                kind.equals("refused") ? HistoryEntry.Tone.PLAIN : tone);
    }

    private List<Object> worded(String kind, List<String> facts) {
        return switch (kind) {
            case "opened", "opened-emergency" -> List.of(words.code("channel", first(facts)));
            case "refused" -> List.of(t("casework.refused." + first(facts)));
            case "prioritised" -> List.of(t("casework.priority." + first(facts)));
            case "noted" -> List.of(t("casework.section." + first(facts)));
            case "reached", "not-reached" -> List.of(t("casework.attempt." + first(facts)));
            case "duplicates-may" ->
                List.of(String.join(
                        "، ",
                        facts.stream()
                                .map(code -> words.office(new OfficeCode(code)))
                                .toList()));
            case "duplicate-none", "duplicate-unlinked" -> List.of(words.office(new OfficeCode(first(facts))));
            case "duplicate-linked" -> List.of(words.office(new OfficeCode(first(facts))), at(facts, 1), at(facts, 2));
            case "request-closure" -> List.of(t("casework.closure.reason." + first(facts)));
            case "letter" -> List.of(at(facts, 0));
            default -> List.copyOf(facts);
        };
    }

    private static String first(List<String> facts) {
        return at(facts, 0);
    }

    private static String at(List<String> facts, int index) {
        return index < facts.size() ? facts.get(index) : "";
    }

    private static Part.Moment moment(HistoryEntry entry, Instant now) {
        var tone = entry.tone().code();
        return new Part.Moment(
                Words.dayNear(entry.at(), now),
                Words.time(entry.at()),
                entry.icon(),
                t(entry.key(), entry.args().toArray()),
                entry.actorName(),
                tone.startsWith("is-") ? tone.substring(3) : tone);
    }
}
