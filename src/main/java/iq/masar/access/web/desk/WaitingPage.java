package iq.masar.access.web.desk;

import iq.masar.access.Account;
import iq.masar.ui.Page;
import java.util.List;

/** Colleagues who wait to be admitted to the office's keys. */
public record WaitingPage(List<Account> colleagues) implements Page {
    @Override
    public String template() {
        return "access/waiting";
    }
}
