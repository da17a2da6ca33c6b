package iq.masar.feedback.steps;

import iq.masar.feedback.ComplaintId;
import iq.masar.feedback.OpenedComplaint.Said;
import iq.masar.feedback.store.SaidStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.vault.CodeLetters;
import iq.masar.vault.Ground;
import iq.masar.vault.OfficeDrawers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what is said to the complaints officers, and what officers say to the holder of the code. */
@Component
public class Texts {
    private static final String TEXT = "text";
    private static final String KEY = "key";
    private final OfficeDrawers drawers;
    private final CodeLetters letters;
    private final SaidStore said;
    private final FeedbackSettings settings;
    private final Ids ids;

    Texts(OfficeDrawers drawers, CodeLetters letters, SaidStore said, FeedbackSettings settings, Ids ids) {
        this.drawers = drawers;
        this.letters = letters;
        this.said = said;
        this.settings = settings;
        this.ids = ids;
    }

    /** All texts of one complaint, as far as this reader's key opens them. */
    public record Opened(List<Said> texts, String key, boolean readable) {}

    public CodeLetters.Lock lock(String code) {
        return letters.lock(code);
    }

    /** The first text lies under the complaint's own number, together with the key for the answers. */
    public void receive(ComplaintId id, String text, CodeLetters.Lock lock, Instant at) {
        drawers.deposit(settings.officeCode(), id.value(), Map.of(TEXT, text, KEY, lock.key()));
        said.insert(id.value(), id, "complaint", at, Optional.empty());
    }

    public void appeal(ComplaintId id, String text, Instant at) {
        var drawer = ids.next();
        drawers.deposit(settings.officeCode(), drawer, Map.of(TEXT, text));
        said.insert(drawer, id, "appeal", at, Optional.empty());
    }

    /** An officer's answer or decision; false when the reader's key does not open the complaint. */
    public boolean answer(Actor officer, ComplaintId id, String kind, String text, Instant at) {
        var key = open(officer, id).key();
        if (key.isEmpty()) {
            return false;
        }
        var drawer = ids.next();
        drawers.deposit(settings.officeCode(), drawer, Map.of(TEXT, text));
        said.insert(drawer, id, kind, at, Optional.of(letters.seal(key, drawer, text)));
        return true;
    }

    public Opened open(Actor reader, ComplaintId id) {
        var rows = said.list(id);
        var found = drawers.read(
                reader, Ground.COMPLAINT, rows.stream().map(SaidStore.Row::id).toList());
        var texts = rows.stream()
                .map(row -> new Said(row.kind(), row.at(), text(found, row.id())))
                .toList();
        var key = found.getOrDefault(id.value(), Map.of()).getOrDefault(KEY, "");
        return new Opened(texts, key, !key.isEmpty());
    }

    /** What officers said, opened by the maker's code. */
    public List<Said> answersFor(ComplaintId id, String code, String lock) {
        return said.list(id).stream()
                .filter(row -> row.forMaker().isPresent())
                .map(row -> new Said(
                        row.kind(),
                        row.at(),
                        letters.open(code, lock, row.id(), row.forMaker().get()).orElse("")))
                .toList();
    }

    private static String text(Map<UUID, Map<String, String>> found, UUID id) {
        return found.getOrDefault(id, Map.of()).getOrDefault(TEXT, "");
    }
}
