package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.LikenessStore;
import iq.masar.returns.store.LikenessStore.Likeness;
import iq.masar.returns.store.MemberStore.Traces;
import iq.masar.vault.Pseudonyms;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two requests for one person are answered once; where it is not plain, a person says so, never the machine (RET-5). */
@Component
@Transactional
public class Likenesses {
    /** Under which name slots and birth are looked up. */
    static final String SKETCH = "returns.sketch";

    private final LikenessStore store;
    private final FileStore files;
    private final Filing filing;
    private final Pseudonyms pseudonyms;

    Likenesses(LikenessStore store, FileStore files, Filing filing, Pseudonyms pseudonyms) {
        this.store = store;
        this.files = files;
        this.filing = filing;
        this.pseudonyms = pseudonyms;
    }

    Traces traces(Person person, boolean lost) {
        var number = Returns.plain(person.text("number"));
        return new Traces(
                number.isEmpty() ? Optional.empty() : Optional.of(pseudonyms.lookup("returns.paper", number)),
                person.birth()
                        .flatMap(birth -> sketch(
                                List.of(person.text("own"), person.text("father"), person.text("grandfather")), birth))
                        .map(sketch -> pseudonyms.lookup(SKETCH, sketch)),
                person.missing(lost));
    }

    /** Three name slots and the day of birth in one spelling; empty where a slot is. */
    static Optional<String> sketch(List<String> slots, LocalDate birth) {
        var names = slots.stream().map(Likenesses::plain).toList();
        return names.stream().anyMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(String.join("|", names) + "|" + birth);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\u0640]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** One file alike in paper, name slots and birth is linked and explained; anything less, or more, waits for a person. */
    void look(ReturnFile file, Actor by) {
        var alike = store.look(file.id());
        var plain = alike.size() == 1
                && alike.getFirst().byPaper()
                && alike.getFirst().byName();
        alike.forEach(one -> store.insert(one, plain ? Optional.of("same") : Optional.empty()));
        if (plain) {
            link(file.id(), alike.getFirst().other(), by);
        }
    }

    private void link(CaseId file, CaseId other, Actor by) {
        files.lock(file).ifPresent(found -> {
            files.save(found.linkedTo(other));
            filing.note(found, "linked", "", Optional.of(by));
            filing.tell(new ReturnEvent.Linked(file, filing.now()));
        });
    }

    @Transactional(readOnly = true)
    public List<Likeness> waiting(Actor by) {
        return store.waiting(by.office());
    }

    @Transactional(readOnly = true)
    public List<Likeness> of(CaseId file) {
        return store.of(file);
    }

    /** Says whether two files are for one person. Refuses: unknown, not now. */
    public ReturnReply decide(CaseId file, CaseId other, boolean same, Actor by) {
        var found = files.find(file).filter(one -> Requests.mine(one, by));
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (!store.decide(file, other, same ? "same" : "different", by.account())) {
            return new NotNow(found.get().journey().stands().state(), "link");
        }
        if (same) {
            link(file, other, by);
        }
        return new Done(file.value());
    }
}
