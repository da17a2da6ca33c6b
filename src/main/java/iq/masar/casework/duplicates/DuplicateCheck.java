package iq.masar.casework.duplicates;

import iq.masar.casework.store.FileStore;
import iq.masar.casework.strip.Sealing;
import iq.masar.casework.work.Chronicle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import iq.masar.vault.names.Duplicates;
import iq.masar.vault.names.NameIndex;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the nation's name tokens whether this person may be known, before screening (REF-13). */
@Component
@Transactional
public class DuplicateCheck {
    private static final String REASON = "duplicate-check";
    private final FileStore files;
    private final NameIndex index;
    private final Vault vault;
    private final DuplicateLinks links;
    private final Chronicle chronicle;
    private final Clock clock;

    DuplicateCheck(
            FileStore files, NameIndex index, Vault vault, DuplicateLinks links, Chronicle chronicle, Clock clock) {
        this.files = files;
        this.index = index;
        this.vault = vault;
        this.links = links;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** What the check said; to a non-owner never more than an office's name. */
    public sealed interface Said {
        record MayExist(List<OfficeCode> offices) implements Said {
            public MayExist {
                offices = List.copyOf(offices);
            }
        }

        record BudgetSpent(Instant renews) implements Said {}

        record Paused() implements Said {}

        record NotYours() implements Said {}
    }

    public Said check(CaseId file, Actor actor) {
        var row = files.lock(file);
        var face = Place.face(file);
        if (row.isEmpty() || !vault.holds(actor, file) && !vault.succeeds(actor, file)) {
            return new Said.NotYours();
        }
        return switch (vault.read(actor, Ground.DUPLICATE_CHECK, REASON, List.of(face))) {
            case Reading.Open open ->
                asked(file, index.possibleDuplicates(actor, file, Sealing.searchable(open.at(face))), actor);
            case Reading.NotYours _, Reading.ReasonMissing _ -> new Said.NotYours();
            case Reading.BudgetSpent(var renews) -> new Said.BudgetSpent(renews);
            case Reading.Paused _ -> new Said.Paused();
        };
    }

    private Said asked(CaseId file, Duplicates answer, Actor actor) {
        return switch (answer) {
            case Duplicates.MayExistAt(var offices) -> {
                files.duplicatesChecked(file, clock.instant());
                offices.forEach(office -> links.ask(file, office, actor));
                chronicle.tell(file, offices.isEmpty() ? "duplicates-none" : "duplicates-may", actor, words(offices));
                yield new Said.MayExist(offices);
            }
            case Duplicates.SearchBudgetSpent(var renews) -> new Said.BudgetSpent(renews);
            case Duplicates.Paused _ -> new Said.Paused();
        };
    }

    private static String[] words(List<OfficeCode> offices) {
        return offices.stream().map(OfficeCode::value).toArray(String[]::new);
    }
}
