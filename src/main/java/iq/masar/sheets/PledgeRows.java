package iq.masar.sheets;

import iq.masar.kernel.Actor;
import iq.masar.pledges.Pledge;
import iq.masar.pledges.PledgeReply;
import iq.masar.pledges.Pledges;
import iq.masar.sheets.Fate.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rows of pledges in the columns of the UN form; each becomes a draft (GOV-27, GOV-28, GOV-56). */
@Component
class PledgeRows implements RowRules {
    private static final List<String> KINDS = List.of("financial", "human-resource", "process", "policy");
    private static final List<String> FORMS = List.of("individual", "common", "partnership", "matching");
    private final Pledges pledges;

    PledgeRows(Pledges pledges) {
        this.pledges = pledges;
    }

    @Override
    public String kind() {
        return "pledges";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "title",
                "kind",
                "form",
                "actors",
                "matched_title",
                "matched_id",
                "objectives",
                "ar",
                "en",
                "ends_on",
                "indicator");
    }

    @Override
    public String mark(Map<String, String> cells) {
        return cell(cells, "title");
    }

    @Override
    public Fate fate(Map<String, String> cells) {
        var faults = new ArrayList<Fault>();
        var title = cell(cells, "title");
        if (title.isEmpty() || title.length() > 300) {
            faults.add(new Fault("title", "sheets.fault.title"));
        }
        if (!KINDS.contains(cell(cells, "kind"))) {
            faults.add(new Fault("kind", "sheets.fault.kind"));
        }
        if (!FORMS.contains(cell(cells, "form"))) {
            faults.add(new Fault("form", "sheets.fault.form"));
        }
        if (!cell(cells, "objectives").matches("|(1?\\d|2[0-3])([,;|] ?(1?\\d|2[0-3]))*")) {
            faults.add(new Fault("objectives", "sheets.fault.objectives"));
        }
        var ends = cell(cells, "ends_on");
        if (!ends.isEmpty() && date(ends).isEmpty()) {
            faults.add(new Fault("ends_on", "sheets.fault.date"));
        }
        if (pledges.list().stream().anyMatch(one -> one.pledge().title().equalsIgnoreCase(title))) {
            faults.add(new Fault("title", "sheets.fault.registered"));
        }
        if (faults.isEmpty()) {
            pledge(cells).faults().forEach(one -> faults.add(new Fault(one.field(), one.key(), one.count())));
        }
        return faults.isEmpty() ? Fate.of("new") : Fate.bad(faults);
    }

    @Override
    public boolean write(Map<String, String> cells, Fate fate, Origin origin, Actor officer) {
        return !fate.isBad() && pledges.save(pledge(cells), officer) instanceof PledgeReply.Saved;
    }

    private static Pledge pledge(Map<String, String> cells) {
        return new Pledge(
                new UUID(0, 0),
                cell(cells, "title"),
                cell(cells, "kind"),
                cell(cells, "form"),
                cell(cells, "actors"),
                new Pledge.Matched(cell(cells, "matched_title"), cell(cells, "matched_id")),
                Arrays.stream(cell(cells, "objectives").split("[,;| ]+"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                cell(cells, "ar"),
                cell(cells, "en"),
                date(cell(cells, "ends_on")),
                cell(cells, "indicator"),
                Optional.empty(),
                "");
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
