package iq.masar.fieldwork;

import iq.masar.fieldwork.FieldRecords.Fate;
import iq.masar.fieldwork.FieldRecords.Sent;
import iq.masar.kernel.Actor;
import iq.masar.returns.FieldDesk;
import iq.masar.returns.FieldDesk.Talk;
import iq.masar.returns.Interviews;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.Terms;
import iq.masar.vault.DeviceSeals;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes one record in, under the lock of its file: at most once, whatever was sent how often. */
@Component
@Transactional
class Merging {
    /** A device's clock may run ahead by so much, and a record wait so long; another moment is counted as now. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Duration LONGEST = Duration.ofDays(366);

    /** Where a file stands whose interview can have its record. */
    static final String SET = "interview_set";

    private final FieldDesk desk;
    private final FieldStore store;
    private final Interviews interviews;
    private final Terms terms;
    private final DeviceSeals seals;
    private final JsonMapper json;

    Merging(FieldDesk desk, FieldStore store, Interviews interviews, Terms terms, DeviceSeals seals, JsonMapper json) {
        this.desk = desk;
        this.store = store;
        this.interviews = interviews;
        this.terms = terms;
        this.seals = seals;
        this.json = json;
    }

    Fate take(Sent sent, Actor by) {
        return seals.open(sent.sealed(), sent.binding())
                .flatMap(content -> Told.read(content, json))
                .filter(told -> told.officer().equals(by.account().value()))
                .flatMap(told -> desk.lock(sent.interview(), by).map(talk -> take(sent, told, talk, by)))
                .orElse(Fate.LEFT);
    }

    private Fate take(Sent sent, Told told, Talk talk, Actor by) {
        var known = store.find(sent.id());
        if (known.isPresent()) {
            return !known.get().interview().equals(sent.interview())
                    ? Fate.LEFT
                    : known.get().isQueued() ? Fate.QUEUED : Fate.KEPT;
        }
        var why = why(told, talk);
        if (why.isEmpty() && !(record(told, talk, by) instanceof ReturnReply.Done)) {
            why = Optional.of("moved");
        }
        var now = desk.now();
        store.insert(new FieldRecord(
                sent.id(),
                sent.interview(),
                talk.file().id(),
                talk.file().post(),
                by.account(),
                told.kind(),
                sent.at().isAfter(now.plus(AHEAD)) || sent.at().isBefore(now.minus(LONGEST)) ? now : sent.at(),
                now,
                why.isPresent() ? "queued" : "taken",
                why));
        if (why.isEmpty()) {
            return Fate.KEPT;
        }
        desk.seal(talk.file().id(), sent.id(), told.fields(), by);
        desk.note(talk.file().id(), "field-queued", why.get(), by);
        return Fate.QUEUED;
    }

    private ReturnReply record(Told told, Talk talk, Actor by) {
        var file = talk.file().id();
        return told.isHeld()
                ? interviews.record(file, told.answers(), told.readBack(), told.signature(), by)
                : interviews.missed(file, told.kind().equals("excused"), by);
    }

    /** Why a person has to look at it first; empty when it is the one record of an interview still set. */
    private Optional<String> why(Told told, Talk talk) {
        var stands = talk.file().state();
        var outcome = talk.interview().outcome();
        if (stands.equals("withdrawn") || stands.equals("closed")) {
            return Optional.of("withdrawn");
        }
        if (!outcome.equals("set")) {
            return Optional.of(outcome.equals("held") ? "recorded" : "missed");
        }
        if (!stands.equals(SET)) {
            return Optional.of(stands.equals("blocked") ? "blocked" : "moved");
        }
        return told.isHeld() ? unfinished(told) : Optional.empty();
    }

    private Optional<String> unfinished(Told told) {
        if (!terms.questions().keySet().containsAll(told.answers().keySet())) {
            return Optional.of("question");
        }
        return told.readBack() ? Optional.empty() : Optional.of("unread");
    }
}
