package iq.masar.journeys.manifest;

import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.ManifestLine;
import iq.masar.kernel.CaseId;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the return a row belongs to: by the state's reference, the family's, the document, then name slots with birth (RET-31). */
@Component
class Matching {
    /** From these a return can be given a seat. */
    private static final Set<String> READY = Set.of("document_issued", "deemed_agreed", "planned");

    private final Returns returns;

    Matching(Returns returns) {
        this.returns = returns;
    }

    /**
     * @param by {@code reference}, {@code family}, {@code document} or {@code name}
     * @param why it cannot travel, by code; empty when it can
     */
    record Match(Optional<CaseId> file, Optional<String> by, Optional<String> why) {
        static Match none(String why) {
            return new Match(Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    Match find(ManifestLine line) {
        var document = Optional.of(line.text(Column.DOC_NO))
                .filter(text -> !text.isBlank())
                .flatMap(returns::byDocument)
                .map(Returns.Traveller::file);
        for (var column : List.of(Column.STATE_REF, Column.FAMILY_REF)) {
            var found = line.text(column).isBlank() ? List.<ReturnSummary>of() : returns.byReference(line.text(column));
            if (found.size() > 1) {
                return Match.none("ambiguous");
            }
            if (found.size() == 1) {
                var file = found.getFirst();
                return document.filter(other -> !other.id().equals(file.id())).isPresent()
                        ? Match.none("other-document")
                        : matched(file, column == Column.STATE_REF ? "reference" : "family");
            }
        }
        return document.map(file -> matched(file, "document")).orElseGet(() -> byName(line));
    }

    private Match byName(ManifestLine line) {
        var found = line.birth().stream()
                .flatMap(birth -> returns
                        .byPerson(
                                List.of(
                                        line.text(Column.NAME_AR_OWN),
                                        line.text(Column.NAME_AR_FATHER),
                                        line.text(Column.NAME_AR_GRANDFATHER)),
                                birth)
                        .stream())
                .map(Returns.Traveller::file)
                .distinct()
                .toList();
        return found.size() == 1
                ? matched(found.getFirst(), "name")
                : Match.none(found.isEmpty() ? "unknown" : "ambiguous");
    }

    private static Match matched(ReturnSummary file, String by) {
        var why = file.openSafeguards() > 0
                ? Optional.of("safeguard")
                : READY.contains(file.state()) ? Optional.<String>empty() : Optional.of("undecided");
        return new Match(Optional.of(file.id()), Optional.of(by), why);
    }
}
