package iq.masar.retention.web;

import iq.masar.ui.Page;
import java.util.Map;

/** The certificate of destruction (محضر إتلاف), to be printed. */
public record CertificatePage(String number, Map<String, String> facts) implements Page {
    @Override
    public String template() {
        return "retention/certificate";
    }
}
