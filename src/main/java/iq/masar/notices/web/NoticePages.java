package iq.masar.notices.web;

import iq.masar.kernel.Actor;
import iq.masar.notices.Notices;
import iq.masar.ui.Answer;
import iq.masar.ui.NavigationSource;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind the bell. */
@Controller
class NoticePages implements NavigationSource {
    private final Notices notices;

    NoticePages(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    Answer list(Actor reader) {
        return Answer.show(new NoticesPage(notices.list(reader)));
    }

    @PostMapping("/notices/read")
    Answer read(Actor reader) {
        notices.markRead(reader);
        return Answer.to("/notices");
    }

    @Override
    public List<Entry> entries(Actor actor) {
        var entry = Entry.of("/notices", "bell", "notices.title", 80).asReference();
        var unread = notices.unread(actor);
        return List.of(unread > 0 ? entry.counting(unread) : entry);
    }
}
