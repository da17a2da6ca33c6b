package iq.masar.referrals.web;

import iq.masar.kernel.Language;
import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.Slips.Slip;
import iq.masar.ui.Page;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import java.util.List;
import java.util.function.Function;

/**
 * The slip in three copies; the neutral title is the rule, the service's name on request only (REF-46).
 *
 * @param copies the client's in the client's language, the other two in the reader's
 */
public record SlipPage(ReferralFile file, Slip slip, List<Copy> copies) implements Page {
    public SlipPage {
        copies = List.copyOf(copies);
    }

    SlipPage(ReferralFile file, Slip slip, Language client, Function<Language, Copy> copy) {
        this(
                file,
                slip,
                List.of(
                        copy.apply(client),
                        copy.apply(Words.language()).forReader("receiver"),
                        copy.apply(Words.language()).forReader("referrer")));
    }

    /**
     * One of the three.
     *
     * @param title the service's name; empty for the neutral one
     * @param withCode whether it carries the client's code
     */
    public record Copy(String reader, boolean withCode, Language language, String title, String office) {
        /** In this language, for the client. */
        static Copy of(ReferralFile file, Shown shown, boolean neutral, Language language) {
            return Screen.bind(Screen.current().speaking(language))
                    .call(() -> new Copy(
                            "client",
                            true,
                            language,
                            neutral ? "" : shown.service(file.line()),
                            shown.office(file.line().to())));
        }

        Copy forReader(String other) {
            return new Copy(other, false, language, title, office);
        }
    }

    @Override
    public String template() {
        return "referrals/slip";
    }

    /** What is printed as the code: the whole for the client, the reference for the others. */
    public String code(Copy copy) {
        return copy.withCode() ? slip.code() : file.line().reference();
    }
}
