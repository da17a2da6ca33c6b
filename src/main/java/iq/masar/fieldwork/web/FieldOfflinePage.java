package iq.masar.fieldwork.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The page a device shows with the line cut: the same for everybody, it holds nobody until the device puts its own list in.
 *
 * @param verify the key that checks lists, Base64
 */
public record FieldOfflinePage(List<Question> questions, String verify) implements Page {
    /** Why a device may refuse its list. */
    public static final List<String> REFUSALS = List.of("none", "expired", "changed", "clock", "old");

    /** One question of the catalogue. */
    public record Question(String code, String text) {}

    @Override
    public String template() {
        return "fieldwork/offline";
    }

    public List<Part.Choice> signatures() {
        return Part.Choice.all("returns.signature.", List.of("signed", "refused"));
    }

    /** The fields are empty: the device fills them. */
    public Form form() {
        return Form.empty();
    }
}
