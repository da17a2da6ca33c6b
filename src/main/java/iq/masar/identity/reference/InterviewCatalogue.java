package iq.masar.identity.reference;

import iq.masar.codes.SeedShelf;
import iq.masar.kernel.Label;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be asked in an interview: identity, and nothing of belief, politics or asylum (RET-20). */
@Component
public class InterviewCatalogue {
    private final List<Item> items;

    InterviewCatalogue(SeedShelf shelf) {
        items = shelf.rows("identity", "reference", "interview").stream()
                .map(row -> new Item(row.getOrDefault("code", ""), Labels.of(row)))
                .toList();
    }

    /** One question. */
    public record Item(String code, Label label) {}

    public List<Item> items() {
        return items;
    }
}
