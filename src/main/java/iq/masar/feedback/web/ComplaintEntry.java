package iq.masar.feedback.web;

import iq.masar.feedback.ComplaintDesk;
import iq.masar.feedback.ComplaintSummary;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entry of the side navigation; its count tells only complaints officers how many are open. */
@Component
class ComplaintEntry implements NavigationSource {
    private final ComplaintDesk desk;

    ComplaintEntry(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Entry> entries(Actor actor) {
        if (!actor.is(Role.COMPLAINTS_OFFICER) && !actor.is(Role.SUPERVISOR)) {
            return List.of();
        }
        var entry = Entry.of("/complaints", "chat", "feedback.list.title", desk.isOfficer(actor) ? 15 : 70);
        return List.of(desk.isOfficer(actor) ? counted(entry, desk.list(actor, true)) : entry);
    }

    private static Entry counted(Entry entry, List<ComplaintSummary> open) {
        var late = (int) open.stream().filter(one -> one.share() >= 1).count();
        return late > 0 ? entry.overdue(late) : open.isEmpty() ? entry : entry.counting(open.size());
    }
}
