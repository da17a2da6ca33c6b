package iq.masar.casework.caseload;

import static java.util.stream.Collectors.toMap;

import iq.masar.audit.CaseNumbers;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.store.FileStore;
import iq.masar.kernel.CaseId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Auditors look for the number people read aloud; it says nothing about the person. */
@Component
class NumbersForAuditors implements CaseNumbers {
    private final FileStore files;

    NumbersForAuditors(FileStore files) {
        this.files = files;
    }

    @Override
    public Optional<CaseId> find(String number) {
        var typed = number.strip().toUpperCase(Locale.ROOT);
        return CaseNumber.isOne(typed)
                ? files.byNumber(new CaseNumber(typed)).map(row -> row.summary().id())
                : Optional.empty();
    }

    @Override
    public Map<CaseId, String> of(Collection<CaseId> files) {
        return this.files.all(files).stream()
                .collect(toMap(file -> file.id(), file -> file.number().value()));
    }
}
