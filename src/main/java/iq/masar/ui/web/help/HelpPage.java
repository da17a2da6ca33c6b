package iq.masar.ui.web.help;

import iq.masar.ui.Page;
import java.util.List;

/** The list of keys. */
public record HelpPage() implements Page {
    private static final List<Shortcut> KEYS = List.of(
            new Shortcut("/", "ui.key.search"),
            new Shortcut("G D", "ui.key.desk"),
            new Shortcut("N", "ui.key.intake"),
            new Shortcut("R", "ui.key.referral"),
            new Shortcut("O", "ui.key.person"),
            new Shortcut("J K", "ui.key.rows"),
            new Shortcut("Enter", "ui.key.enter"),
            new Shortcut("1–9", "ui.key.digits"),
            new Shortcut("Ctrl+S", "ui.key.save"),
            new Shortcut("Ctrl+Enter", "ui.key.send"),
            new Shortcut("F9", "ui.key.emergency"),
            new Shortcut("?", "ui.key.help"));

    @Override
    public String template() {
        return "ui/help";
    }

    public List<Shortcut> keys() {
        return KEYS;
    }

    /** One key and the message that says what it does. */
    public record Shortcut(String key, String does) {}
}
