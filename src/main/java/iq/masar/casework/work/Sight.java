package iq.masar.casework.work;

import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.vault.Vault;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gets to see that a case exists (H3). */
@Component
public class Sight {
    private final FileStore files;
    private final Vault vault;

    Sight(FileStore files, Vault vault) {
        this.files = files;
        this.vault = vault;
    }

    public Optional<CaseSummary> find(CaseId file, Actor actor) {
        return summary(file).filter(one -> isFor(one, actor));
    }

    public Optional<CaseSummary> summary(CaseId file) {
        return files.find(file).map(FileRow::summary);
    }

    public Optional<CaseSummary> numbered(CaseNumber number) {
        return files.byNumber(number).map(FileRow::summary);
    }

    public boolean isFor(CaseSummary file, Actor actor) {
        return actor.is(Role.SUPERVISOR) && actor.office().equals(file.office()) || vault.holds(actor, file.id());
    }
}
