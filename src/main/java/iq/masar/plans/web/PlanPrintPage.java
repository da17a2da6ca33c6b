package iq.masar.plans.web;

import iq.masar.ui.Page;

/** The plan on paper, with lines to sign; it names the case by its number only. */
public record PlanPrintPage(String number, String back, PlanView plan, String printed) implements Page {
    @Override
    public String template() {
        return "plans/print";
    }
}
