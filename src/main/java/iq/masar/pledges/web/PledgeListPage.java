package iq.masar.pledges.web;

import iq.masar.pledges.Pledges;
import iq.masar.ui.Page;
import java.util.List;

/**
 * Pledges; the public sees announced ones. What is known from outside the review stands apart (GOV-33).
 *
 * @param outside titles of the seven pledges of 2022, from outside the review
 */
public record PledgeListPage(List<Pledges.Standing> rows, List<Outside> outside, boolean mayWrite) implements Page {
    public PledgeListPage {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
    }

    /** One pledge known from outside, with its suggested objectives. */
    public record Outside(String title, String objectives) {}

    @Override
    public String template() {
        return "pledges/list";
    }
}
