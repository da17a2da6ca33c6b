package iq.masar.identity.web;

import iq.masar.identity.model.Weighing;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first page of a claim: what the person told, the gate, and the board of evidence.
 *
 * @param facts what the person told, label and value
 * @param gate the safeguards, each with what closed it
 * @param childWithoutGuardian a guardian must be named before anybody is asked
 */
public record BoardPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        Map<String, String> facts,
        List<Safeguard> gate,
        List<Item> items,
        Weighing sum,
        List<Part.Choice> kinds,
        boolean childWithoutGuardian,
        boolean mayGate,
        boolean mayWithdraw)
        implements Page {
    /** A safeguard; {@code ground} is what closed it, empty while it is open. */
    public record Safeguard(String code, String text, String ground, List<Part.Choice> grounds) {}

    /** An item of evidence; {@code superseded} is why it counts no longer. */
    public record Item(
            String id,
            String kind,
            String group,
            int bits,
            boolean original,
            String by,
            String at,
            List<String> says,
            String superseded) {}

    @Override
    public String template() {
        return "identity/board";
    }
}
