package iq.masar.fieldwork;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.returns.FieldDesk;
import iq.masar.returns.FieldDesk.Talk;
import iq.masar.returns.ReturnFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a device the interviews its officer will hold away from the post; noted in the audit (RET-17). */
@Component
@Transactional
public class FieldLists {
    /** A list opens no longer than this after it was given. */
    public static final Duration GOOD_FOR = Duration.ofHours(12);

    private final FieldDesk desk;
    private final ReturnFiles files;
    private final Audit audit;

    FieldLists(FieldDesk desk, ReturnFiles files, Audit audit) {
        this.desk = desk;
        this.files = files;
        this.audit = audit;
    }

    /** Whom to interview: the name as written, and nothing else of her. */
    public record Row(Talk talk, String name) {}

    /**
     * A list as it stands.
     *
     * @param until when the device must have forgotten it
     */
    public record Given(List<Row> rows, Instant at, Instant until) {}

    /** Interviews of the officer's post still set, in the order of their time. */
    @Transactional(readOnly = true)
    public List<Talk> waiting(Actor by) {
        return desk.waiting(by);
    }

    /** Those among them that were chosen; empty when there is none, or its names may not be opened now. */
    public Optional<Given> give(Collection<UUID> chosen, Actor by) {
        var talks = desk.waiting(by).stream()
                .filter(talk -> chosen.contains(talk.interview().id()))
                .toList();
        var ids = talks.stream().map(talk -> talk.file().id()).toList();
        return files.names(ids, by)
                .map(names -> talks.stream()
                        .filter(talk -> names.containsKey(talk.file().id()))
                        .map(talk ->
                                new Row(talk, names.getOrDefault(talk.file().id(), "")))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> {
                    audit.decided(Act.of(by, "fieldwork.list-kept").onAll(ids).with("interviews", rows.size()));
                    var now = desk.now();
                    return new Given(rows, now, now.plus(GOOD_FOR));
                });
    }
}
