package iq.masar.feedback.web;

import iq.masar.feedback.Receipt;
import iq.masar.ui.Page;

/** The code, shown while the session of its maker lasts. */
public record ReceiptPage(Receipt receipt) implements Page {
    @Override
    public String template() {
        return "feedback/receipt";
    }
}
