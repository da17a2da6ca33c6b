package iq.masar.returns.web;

import iq.masar.ui.Part;
import java.util.List;

/** Kinds of evidence (list E3): proof first, then what speaks for it. */
public final class Evidence {
    public static final List<String> PAPERS = List.of(
            "unified_id",
            "passport",
            "nationality_cert",
            "csid",
            "expired_passport",
            "birth_cert",
            "residence_card",
            "ration_card",
            "voter_card");
    static final List<String> KINDS = List.of(
            "unified_id",
            "passport",
            "nationality_cert",
            "csid",
            "expired_passport",
            "birth_cert",
            "residence_card",
            "ration_card",
            "voter_card",
            "register_entry",
            "witness",
            "loss_declaration",
            "interview");

    private Evidence() {}

    public static List<Part.Choice> choices() {
        return Part.Choice.all("returns.paper.", KINDS);
    }
}
