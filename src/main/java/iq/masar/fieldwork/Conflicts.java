package iq.masar.fieldwork;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.FieldDesk;
import iq.masar.returns.FieldDesk.Talk;
import iq.masar.returns.Interview;
import iq.masar.returns.Interviews;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conflict queue of a post: records of the field that met another, and what somebody decides of each (RET-17). */
@Component
@Transactional
public class Conflicts implements FieldDesk.Queue {
    private static final String ASIDE = "field.aside";
    private final FieldStore store;
    private final FieldDesk desk;
    private final Interviews interviews;
    private final Returns returns;

    Conflicts(FieldStore store, FieldDesk desk, Interviews interviews, Returns returns) {
        this.store = store;
        this.desk = desk;
        this.interviews = interviews;
        this.returns = returns;
    }

    /** One of the queue, and its file. */
    public record Waiting(FieldRecord record, ReturnSummary file) {}

    /**
     * One opened.
     *
     * @param answers as noted in the field, by code
     * @param readBack whether they were read back to her there
     * @param stands the record of the file as it was written, by code; empty where there is none
     * @param takes whether an interview stands set that it could be the record of
     */
    public record Opened(
            Waiting of,
            Map<String, String> answers,
            boolean readBack,
            String signature,
            Map<String, String> stands,
            boolean takes) {
        /** Those that the record does not say so, which can stand under it. */
        public Map<String, String> differing() {
            var differing = new TreeMap<>(answers);
            differing.entrySet().removeIf(answer -> answer.getValue().equals(stands.get(answer.getKey())));
            return differing;
        }

        /** Whether a record stands to which something may be appended (RET-21). */
        public boolean appends() {
            return !stands.isEmpty() && !differing().isEmpty();
        }

        private CaseId file() {
            return of.record().file();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Actor reader) {
        return reader.is(Role.CONSULAR_OFFICER) ? store.count(reader.office()) : 0;
    }

    /** Those of the officer's post that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor reader) {
        if (!reader.is(Role.CONSULAR_OFFICER)) {
            return List.of();
        }
        var queued = store.queued(reader.office());
        var files = returns.find(queued.stream().map(FieldRecord::file).collect(Collectors.toSet()));
        return queued.stream()
                .flatMap(record ->
                        Optional.ofNullable(files.get(record.file())).map(file -> new Waiting(record, file)).stream())
                .toList();
    }

    /** Opens one that waits; a reading, audited. Empty where it is not the officer's, or settled. */
    public Optional<Opened> open(UUID id, Actor reader) {
        return store.find(id)
                .filter(FieldRecord::isQueued)
                .flatMap(record -> desk.find(record.interview(), reader).flatMap(talk -> opened(record, talk, reader)));
    }

    private Optional<Opened> opened(FieldRecord record, Talk talk, Actor reader) {
        var file = record.file();
        var all = interviews.of(file);
        return Told.of(record, interviews.answers(file, record.id(), reader))
                .map(told -> new Opened(
                        new Waiting(record, talk.file()),
                        told.answers(),
                        told.readBack(),
                        told.signature(),
                        last(all, "held")
                                .map(held -> interviews.answers(file, held.id(), reader))
                                .orElse(Map.of()),
                        talk.file().state().equals(Merging.SET)
                                && last(all, "set").isPresent()));
    }

    private static Optional<Interview> last(List<Interview> all, String outcome) {
        return all.stream().filter(one -> one.outcome().equals(outcome)).reduce((first, last) -> last);
    }

    /**
     * Takes it as the record of the interview that stands set. Refuses: unknown, not now, not read back.
     *
     * @param readBack that it was read back since
     */
    public ReturnReply take(UUID id, boolean readBack, Actor by) {
        return settle(id, "taken", by, one -> {
            var kind = one.of().record().kind();
            return kind.equals("held")
                    ? interviews.record(one.file(), one.answers(), one.readBack() || readBack, one.signature(), by)
                    : interviews.missed(one.file(), kind.equals("excused"), by);
        });
    }

    /**
     * Appends what differs as one correction under the record that stands (RET-21). Refuses: unknown, not now.
     *
     * @param label of a question, in the officer's language
     */
    public ReturnReply append(UUID id, UnaryOperator<String> label, Actor by) {
        return settle(
                id,
                "appended",
                by,
                one -> one.appends()
                        ? interviews.append(
                                one.file(),
                                one.differing().entrySet().stream()
                                        .map(answer -> label.apply(answer.getKey()) + ": " + answer.getValue())
                                        .collect(Collectors.joining("\n")),
                                by)
                        : new NotNow(one.of().file().state(), "append"));
    }

    /** Keeps it with the reason why it changes nothing; both stay sealed in the file. Refuses: unknown. */
    public ReturnReply setAside(UUID id, String reason, Actor by) {
        return settle(id, "aside", by, one -> {
            desk.seal(one.file(), id, Map.of(ASIDE, reason), by);
            return new Done(id);
        });
    }

    private ReturnReply settle(UUID id, String how, Actor by, Function<Opened, ReturnReply> deed) {
        return store.lock(id)
                .flatMap(record -> desk.lock(record.interview(), by).flatMap(talk -> opened(record, talk, by)))
                .map(one -> {
                    var reply = deed.apply(one);
                    if (reply instanceof Done) {
                        store.settle(id, how, by.account(), desk.now());
                        desk.note(one.file(), "field-settled", how, by);
                    }
                    return reply;
                })
                .orElseGet(Unknown::new);
    }
}
