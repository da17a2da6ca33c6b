package iq.masar.casework.work;

import static java.util.stream.Collectors.toSet;

import iq.masar.casework.CaseCircumstances;
import iq.masar.casework.store.FileStore;
import iq.masar.kernel.CaseId;
import iq.masar.persons.Member;
import iq.masar.persons.Paper;
import iq.masar.persons.PaperStatus;
import iq.masar.persons.Persons;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what services' rules may ask of a case: codes of the file, the household and its own person's papers. */
@Component
public class Circumstances {
    private final FileStore files;
    private final Persons persons;

    Circumstances(FileStore files, Persons persons) {
        this.files = files;
        this.persons = persons;
    }

    public CaseCircumstances of(CaseId id) {
        var file = files.find(id).orElseThrow().summary();
        var household = persons.household(id);
        var self = household.stream().filter(Member::isSelf).findFirst();
        var papers = persons.papers(id).stream()
                .filter(paper -> paper.person().equals(id.value()))
                .toList();
        var held = kinds(papers, true);
        var missing = new HashSet<>(kinds(papers, false));
        missing.removeAll(held);
        return new CaseCircumstances(
                file.governorate(),
                file.district(),
                file.category(),
                self.flatMap(Member::birthYearBand),
                self.<Optional<String>>map(Member::sex).orElse(Optional.empty()),
                (int) household.stream().filter(Member::minor).count(),
                held,
                missing,
                file.language());
    }

    private static Set<String> kinds(java.util.List<Paper> papers, boolean held) {
        return papers.stream()
                .filter(paper -> (paper.status() == PaperStatus.HELD) == held)
                .map(Paper::kind)
                .collect(toSet());
    }
}
