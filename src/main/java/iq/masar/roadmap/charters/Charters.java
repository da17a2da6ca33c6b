package iq.masar.roadmap.charters;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Label;
import iq.masar.roadmap.charters.Charter.Chair;
import iq.masar.roadmap.charters.Charter.Kind;
import iq.masar.roadmap.charters.Charter.Mandate;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of charters: what a body is and what it is for; every change is a new version beside the old ones (GOV-04). */
@Component
public class Charters {
    private final CharterStore store;
    private final Audit audit;
    private final Clock clock;

    Charters(CharterStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** First versions of what the founding documents say; answers with the number of rows written. */
    @Transactional
    public int load(Register register) {
        var rows = 0;
        for (var body : register.all("body")) {
            var terms = new Charter.Terms(
                    body.parent().isEmpty() ? Kind.WORKING_GROUP : Kind.TASKFORCE,
                    body.parent(),
                    body.fact("established").flatMap(PartialDate::find),
                    chair(register, body));
            rows += store.put(new Charter(body.id(), 1, terms, cite(body), Optional.empty(), clock.instant()));
            var mandate = mandate(register, body);
            rows += mandate.isPresent() ? store.put(mandate.get()) : 0;
        }
        return rows;
    }

    private static Chair chair(Register register, Entry body) {
        return body.linked("chair").stream()
                .findFirst()
                .flatMap(register::find)
                .map(person -> {
                    var ar = person.fact("role_ar").orElse("");
                    var en = person.fact("role_en").orElse(ar).split(";")[0].strip();
                    return new Chair(
                            new Label(ar, ar, en),
                            person.linked("org").stream().findFirst().orElse(""));
                })
                .orElse(Chair.NOBODY);
    }

    /** What the documents say a body is for: the sentence of its own line, word for word, and the structured review's English. */
    private Optional<Mandate> mandate(Register register, Entry body) {
        var note = body.fact("gcm_scope_note_ar");
        var line = body.fact("established_src")
                .flatMap(Source::parse)
                .flatMap(sources -> sources.stream().findFirst())
                .flatMap(source -> register.passage(source.document(), source.first()))
                .map(Passage::text);
        var en = body.fact("gcm_scope_note_en").or(() -> body.fact("purpose_en"));
        return note.or(() -> line)
                .map(ar -> new Mandate(
                        body.id(),
                        1,
                        new Label(ar, ar, en.orElse(ar)),
                        body.fact("established").flatMap(PartialDate::find),
                        note.isPresent()
                                ? cite(body)
                                : body.fact("established_src").orElse(""),
                        Optional.empty(),
                        clock.instant()));
    }

    private static String cite(Entry body) {
        return body.sources().stream().map(Source::cite).distinct().collect(Collectors.joining(", "));
    }

    /** What every body is now, by body. */
    public Map<String, Charter> all() {
        return store.newest().stream().collect(Collectors.toMap(Charter::body, Function.identity()));
    }

    /** Newest first; none for a body nobody knows. */
    public List<Charter> history(String body) {
        return store.history(body);
    }

    /** Newest first. */
    public List<Mandate> mandates(String body) {
        return store.mandates(body);
    }

    /**
     * A new version of what a body is. Refuses: {@code Unknown} a body or parent that is not there, {@code ParentLoops}.
     *
     * @param source the document that says so
     */
    @Transactional
    public CharterReply keep(String body, Charter.Terms terms, String source, Actor officer) {
        var bodies = store.lock();
        if (!bodies.contains(body) || !terms.parent().isEmpty() && !bodies.contains(terms.parent())) {
            return new CharterReply.Unknown();
        }
        var parents = new HashMap<String, String>();
        store.newest().forEach(known -> parents.put(known.body(), known.terms().parent()));
        var loop = Charter.loop(body, terms.parent(), parents);
        if (!loop.isEmpty()) {
            return new CharterReply.ParentLoops(loop);
        }
        var version = 1
                + store.history(body).stream().mapToInt(Charter::version).max().orElse(0);
        store.put(new Charter(
                body, version, terms, source, Optional.of(officer.account().value()), clock.instant()));
        audit.decided(Act.of(officer, "roadmap.charter").with("body", body).with("version", version));
        return new CharterReply.Kept(version);
    }

    /** A new version of what a body is for; the old ones stay readable. Refuses: {@code Unknown}. */
    @Transactional
    public CharterReply mandate(String body, Label text, Optional<PartialDate> since, String source, Actor officer) {
        if (!store.lock().contains(body)) {
            return new CharterReply.Unknown();
        }
        var version = 1
                + store.mandates(body).stream().mapToInt(Mandate::version).max().orElse(0);
        store.put(new Mandate(
                body,
                version,
                text,
                since,
                source,
                Optional.of(officer.account().value()),
                clock.instant()));
        audit.decided(Act.of(officer, "roadmap.mandate").with("body", body).with("version", version));
        return new CharterReply.Kept(version);
    }
}
