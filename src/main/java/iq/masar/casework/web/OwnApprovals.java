package iq.masar.casework.web;

import iq.masar.access.Accounts;
import iq.masar.casework.duplicates.DuplicateLinks;
import iq.masar.casework.slots.Approval;
import iq.masar.casework.slots.ApprovalSource;
import iq.masar.casework.store.ClosureStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What casework itself has waiting: wishes to close, and records other offices ask about. */
@Component
class OwnApprovals implements ApprovalSource {
    private final ClosureStore closures;
    private final DuplicateLinks links;
    private final Accounts accounts;

    OwnApprovals(ClosureStore closures, DuplicateLinks links, Accounts accounts) {
        this.closures = closures;
        this.links = links;
        this.accounts = accounts;
    }

    @Override
    public List<Approval> waitingFor(Actor reader) {
        var waiting = new ArrayList<Approval>();
        if (reader.is(Role.SUPERVISOR)) {
            closures.waitingAt(reader.office()).stream()
                    .filter(wish -> !wish.askedBy().equals(reader.account()))
                    .map(wish -> new Approval(
                            wish.file(),
                            "casework.approval.closure",
                            accounts.name(wish.askedBy()),
                            wish.askedAt(),
                            Optional.empty(),
                            "/cases/" + wish.file() + "/closure"))
                    .forEach(waiting::add);
        }
        if (reader.is(Role.SUPERVISOR) || reader.is(Role.REGISTRAR) || reader.is(Role.CASE_WORKER)) {
            links.openAt(reader.office()).stream()
                    .filter(asked -> !asked.askedBy().equals(reader.account()))
                    .map(asked -> new Approval(
                            asked.file(),
                            "casework.approval.duplicate",
                            asked.askedByName(),
                            asked.askedAt(),
                            Optional.empty(),
                            "/duplicates/" + asked.id()))
                    .forEach(waiting::add);
        }
        return waiting;
    }

    @Override
    public int askedBy(Actor author) {
        return closures.askedBy(author.account());
    }
}
