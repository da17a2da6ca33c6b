package iq.masar.accountability;

import iq.masar.accountability.Finding.Answer;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of findings and needs: those of documents and assessments and those written here, each with its answer (GOV-41). */
@Component
public class Findings {
    private final FindingStore store;
    private final Sources sources;
    private final Registry registry;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Findings(FindingStore store, Sources sources, Registry registry, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.sources = sources;
        this.registry = registry;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** All, those nobody answered first. */
    public List<Finding> list() {
        var kept = store.list();
        var byId = kept.stream().collect(Collectors.toMap(FindingStore.Row::id, Function.identity()));
        var told = sources.all(registry.read());
        var known = told.stream().map(Finding::id).collect(Collectors.toSet());
        var ours = kept.stream()
                .filter(row -> !known.contains(row.id()) && !row.words().isEmpty())
                .map(Sources::written);
        return Stream.concat(
                        told.stream()
                                .map(one -> Optional.ofNullable(byId.get(one.id()))
                                        .map(row -> one.with(row.owner(), row.answer()))
                                        .orElse(one)),
                        ours)
                .sorted(Comparator.comparing(Finding::isAnswered))
                .toList();
    }

    public Optional<Finding> find(String id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Writes down something found or needed. Refuses: {@code OwnerMissing}.
     *
     * @param kind finding or need
     */
    @Transactional
    public FindingReply write(String kind, String words, String source, String owner, Actor officer) {
        if (!isOwner(registry.read(), owner)) {
            return new FindingReply.OwnerMissing(owner);
        }
        return kept(new FindingStore.Row(ids.next().toString(), kind, words, source, owner, Answer.none()), officer);
    }

    /** Gives it an owner and an answer, or says that nothing answers it. Refuses: {@code OwnerMissing}, {@code AnswerMissing}. */
    @Transactional
    public FindingReply answer(String id, String owner, Answer answer, Actor officer) {
        var found = find(id);
        if (found.isEmpty()) {
            return new FindingReply.Unknown();
        }
        var register = registry.read();
        if (!isOwner(register, owner)) {
            return new FindingReply.OwnerMissing(owner);
        }
        return sources.isThere(register, answer)
                ? kept(new FindingStore.Row(id, found.get().kind(), "", "", owner, answer), officer)
                : new FindingReply.AnswerMissing(answer.reference());
    }

    private FindingReply kept(FindingStore.Row row, Actor officer) {
        store.put(row, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "accountability.answer")
                .with("finding", row.id())
                .with("answer", row.answer().kind()));
        return new FindingReply.Kept(row.id());
    }

    private static boolean isOwner(Register register, String owner) {
        return register.find(owner)
                .filter(entry -> entry.kind().equals("body") || entry.kind().equals("organisation"))
                .isPresent();
    }
}
