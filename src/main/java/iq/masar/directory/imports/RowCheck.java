package iq.masar.directory.imports;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.directory.Directory;
import iq.masar.directory.ServiceDesk;
import iq.masar.directory.ServiceId;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.directory.model.ServiceColumns.Kept;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds the rows of a file against the directory's own rules. */
@Component
class RowCheck {
    private final Directory directory;
    private final ServiceDesk desk;
    private final Agencies agencies;
    private final Ids ids;

    RowCheck(Directory directory, ServiceDesk desk, Agencies agencies, Ids ids) {
        this.directory = directory;
        this.desk = desk;
        this.agencies = agencies;
        this.ids = ids;
    }

    /** Everything wrong with the rows, in the order of the lines. */
    List<Problem> check(Sheet sheet, Actor actor) {
        var problems = new ArrayList<Problem>();
        var lines = new HashMap<String, List<Integer>>();
        sheet.rows()
                .forEach(row -> lines.computeIfAbsent(slug(row), any -> new ArrayList<>())
                        .add(row.line()));
        for (var row : sheet.rows()) {
            var found = new LinkedHashSet<Problem>();
            row.cells()
                    .forEach((column, cell) ->
                            Cells.problem(row.line(), column, cell).ifPresent(found::add));
            if (found.isEmpty()) {
                faults(row, lines.keySet(), actor, found);
            }
            lines.getOrDefault(slug(row), List.of()).stream()
                    .filter(other -> other != row.line())
                    .findFirst()
                    .ifPresent(other -> found.add(Problem.at(row.line(), "slug", "twice", other)));
            problems.addAll(found);
        }
        return problems;
    }

    private void faults(Sheet.Row row, Set<String> slugs, Actor actor, Set<Problem> found) {
        var read = entry(row);
        var faults = new ArrayList<>(read.faults());
        faults.addAll(desk.faults(read.entry()));
        faults.stream()
                .filter(fault -> !(fault.key().endsWith("service-unknown") && slugs.containsAll(fault.arguments())))
                .forEach(fault -> found.add(new Problem(row.line(), fault.field(), fault.key(), fault.arguments())));
        if (!desk.mayWrite(read.entry(), actor)) {
            found.add(Problem.at(row.line(), "office", "not-yours", read.entry().office()));
        }
    }

    /** The entry a row describes; an entry that exists keeps its state, verification and version. */
    ServiceColumns.Row entry(Sheet.Row row) {
        var office = agencies.office(
                new OfficeCode(row.cells().getOrDefault("office", "").strip()));
        var organisation = office.map(Office::organisation).orElse(new OrganisationCode(""));
        var kept = directory
                .named(slug(row))
                .map(Kept::of)
                .map(saved -> new Kept(saved.id(), organisation, saved.state(), saved.verification(), saved.version()))
                .orElseGet(() -> Kept.fresh(new ServiceId(ids.next()), organisation));
        return ServiceColumns.read(row.cells(), kept);
    }

    private static String slug(Sheet.Row row) {
        return row.cells().getOrDefault("slug", "").strip();
    }
}
