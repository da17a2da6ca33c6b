package iq.masar.notices.web;

import iq.masar.notices.ReceivedNotice;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;

/** An officer's notices, newest first. */
public record NoticesPage(List<ReceivedNotice> notices) implements Page {
    public NoticesPage {
        notices = List.copyOf(notices);
    }

    @Override
    public String template() {
        return "notices/list";
    }

    public boolean hasUnread() {
        return notices.stream().anyMatch(notice -> !notice.read());
    }

    public String text(ReceivedNotice notice) {
        return Words.t(notice.key(), notice.args().toArray());
    }
}
