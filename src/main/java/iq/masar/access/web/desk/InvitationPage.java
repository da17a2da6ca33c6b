package iq.masar.access.web.desk;

import iq.masar.ui.Page;

/** A code to hand to a person; it is shown once. */
public record InvitationPage(String username, String name, String code, String back) implements Page {
    @Override
    public String template() {
        return "access/invitation";
    }

    /** The code in groups of four. */
    public String grouped() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The page on which the code is good. */
    public String where() {
        return "/join";
    }

    public int hours() {
        return (int) iq.masar.access.Joining.LIFE.toHours();
    }
}
