package iq.masar.referrals.web;

import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.Slips.Slip;
import iq.masar.ui.Page;
import java.util.List;

/**
 * The slip in three copies; the neutral title is the rule, the service's name on request only (REF-46).
 *
 * @param copies for whom each is, and whether it carries the client's code
 */
public record SlipPage(ReferralFile file, Slip slip, String title, List<String> lines, List<Copy> copies)
        implements Page {
    public SlipPage {
        lines = List.copyOf(lines);
        copies = List.copyOf(copies);
    }

    SlipPage(ReferralFile file, Slip slip, Shown shown, boolean neutral) {
        this(
                file,
                slip,
                neutral ? "" : shown.service(file.line()),
                List.of(shown.office(file.line().to())),
                List.of(new Copy("client", true), new Copy("receiver", false), new Copy("referrer", false)));
    }

    /** One of the three. */
    public record Copy(String reader, boolean withCode) {}

    @Override
    public String template() {
        return "referrals/slip";
    }

    /** What is printed as the code: the whole for the client, the reference for the others. */
    public String code(Copy copy) {
        return copy.withCode() ? slip.code() : file.line().reference();
    }
}
