package iq.masar.codes;

import iq.masar.kernel.Baghdad;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All lists in memory, read once from the tables after the seeds are loaded. */
@Component
class CodeLists {
    private final CodeSeeds seeds;
    private final CodeStore store;
    private final Clock clock;
    private volatile Map<String, Map<String, Code>> lists = Map.of();
    private volatile WorkingCalendar calendar = new WorkingCalendar(Map.of(), LocalTime.of(8, 0), LocalTime.of(15, 0));

    CodeLists(CodeSeeds seeds, CodeStore store, Clock clock) {
        this.seeds = seeds;
        this.store = store;
        this.clock = clock;
        refresh();
    }

    /** Brings tables and memory up to the seeds of this version. */
    final void refresh() {
        seeds.load();
        var found = new LinkedHashMap<String, Map<String, Code>>();
        store.each((list, code) ->
                found.computeIfAbsent(list, any -> new LinkedHashMap<>()).put(code.code(), code));
        lists = found;
        calendar = calendarOf(found);
    }

    List<Code> valid(String list) {
        var today = Baghdad.day(clock.instant());
        return lists.getOrDefault(list, Map.of()).values().stream()
                .filter(code -> code.validOn(today))
                .toList();
    }

    List<Code> all(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    Optional<Code> find(String list, String code) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(code));
    }

    Code get(String list, String code) {
        return find(list, code).orElseThrow(() -> new CodeMissing(list, code));
    }

    List<String> names() {
        return List.copyOf(lists.keySet());
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    private static WorkingCalendar calendarOf(Map<String, Map<String, Code>> lists) {
        var days = new EnumMap<Region, Set<LocalDate>>(Region.class);
        for (var region : Region.values()) {
            days.put(
                    region,
                    lists.getOrDefault("holiday", Map.of()).values().stream()
                            .filter(holiday -> holiday.fact("regions").contains(region.name()))
                            .map(holiday -> LocalDate.parse(holiday.fact("day")))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        var hours = lists.getOrDefault("office-hours", Map.of()).get("default");
        return hours == null
                ? new WorkingCalendar(days, LocalTime.of(8, 0), LocalTime.of(15, 0))
                : new WorkingCalendar(
                        days, LocalTime.parse(hours.fact("opens")), LocalTime.parse(hours.fact("closes")));
    }

    /** A list lacks a row the product cannot do without: a defect of the seeds. */
    static final class CodeMissing extends RuntimeException {
        CodeMissing(String list, String code) {
            super(list + "/" + code);
        }
    }
}
