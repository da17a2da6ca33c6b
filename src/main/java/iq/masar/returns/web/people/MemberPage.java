package iq.masar.returns.web.people;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/**
 * One person of a file, joining it or completed; the form holds what is known.
 *
 * @param member empty while somebody joins
 * @param splits whether this one may be split off
 */
public record MemberPage(
        String id, String number, String member, String title, boolean splits, Form form, String refusal)
        implements Page {
    @Override
    public String template() {
        return "returns/member";
    }

    public boolean joins() {
        return member.isEmpty();
    }

    public String path() {
        return "/returns/" + id + "/people" + (joins() ? "" : "/" + member);
    }
}
