package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.NotReadBack;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.InterviewStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interviews at the post: set in both time zones, asked from a catalogue, read back, corrected by addition (RET-19 to RET-21). */
@Component
@Transactional
public class Interviews {
    private final InterviewStore store;
    private final FileStore files;
    private final Sealing sealing;
    private final Terms terms;
    private final Filing filing;

    Interviews(InterviewStore store, FileStore files, Sealing sealing, Terms terms, Filing filing) {
        this.store = store;
        this.files = files;
        this.sealing = sealing;
        this.terms = terms;
        this.filing = filing;
    }

    /** What was asked for: {@code place} or {@code video}, an interpreter, a woman officer. */
    public record Wishes(String means, boolean interpreter, boolean woman) {}

    /**
     * Sets one, at the post's own time; a guardian sits beside a child alone. Refuses: unknown, not now. Two interviews of one
     * officer within the hour are both kept and shown by {@link #clashes}.
     */
    public ReturnReply invite(CaseId id, LocalDateTime at, Wishes wishes, Actor by) {
        return mine(id, by)
                .map(file -> {
                    var again = file.journey().stands() instanceof Return.InterviewSet
                            && store.of(id).stream()
                                    .noneMatch(one -> one.outcome().equals("set"));
                    var reply = again ? new Done(id.value()) : filing.take(id, new Command.Invite(), by);
                    if (reply instanceof Done) {
                        var zone = terms.zone(file.facts().post());
                        store.insert(new Interview(
                                filing.fresh(),
                                id,
                                at.atZone(zone).toInstant(),
                                zone,
                                wishes.means(),
                                wishes.interpreter(),
                                wishes.woman(),
                                file.facts().unaccompanied(),
                                by.account(),
                                "set",
                                Optional.empty()));
                    }
                    return reply;
                })
                .orElseGet(Unknown::new);
    }

    /**
     * The record, read back to her; refusing to sign is noted and changes nothing. Refuses: unknown, not now, not read back.
     *
     * @param answers by code of the catalogue; other codes are left out
     */
    public ReturnReply record(CaseId id, Map<String, String> answers, boolean readBack, String signature, Actor by) {
        return current(id, by, interview -> {
            if (!readBack) {
                return new NotReadBack();
            }
            var known = new HashMap<String, String>();
            terms.questions().keySet().forEach(code -> {
                var answer = answers.getOrDefault(code, "");
                if (!answer.isBlank()) {
                    known.put(code, answer);
                }
            });
            sealing.write(id, Sealing.INTERVIEW, interview.id(), known, by);
            store.record(interview.id(), "held", Optional.of(signature), filing.now());
            return filing.take(id, new Command.Interview(true), Optional.of(by), signature);
        });
    }

    /**
     * She did not come. Missed twice without a reason, the file decides (RET-19). Refuses: unknown, not now.
     *
     * @param excused whether there was a reason; then another is set
     */
    public ReturnReply missed(CaseId id, boolean excused, Actor by) {
        return current(id, by, interview -> {
            store.record(interview.id(), excused ? "excused" : "missed", Optional.empty(), filing.now());
            var file = files.find(id).orElseThrow();
            filing.note(file, "missed", excused ? "excused" : "", Optional.of(by));
            var twice = store.of(id).stream()
                            .filter(one -> one.outcome().equals("missed"))
                            .count()
                    >= 2;
            return twice
                    ? filing.take(id, new Command.Interview(true), Optional.of(by), "missed")
                    : new Done(id.value());
        });
    }

    /** A correction stands under the record, with its time; the record itself stays (RET-21). Refuses: unknown, not now. */
    public ReturnReply append(CaseId id, String correction, Actor by) {
        return mine(id, by)
                .map(file -> {
                    var held = store.of(id).stream()
                            .filter(one -> one.outcome().equals("held"))
                            .reduce((first, last) -> last);
                    if (held.isEmpty()) {
                        return new NotNow(file.journey().stands().state(), "append");
                    }
                    var key = Correction.key(filing.now(), filing.fresh());
                    sealing.write(id, Sealing.INTERVIEW, held.get().id(), Map.of(key, correction), by);
                    filing.note(file, "appended", "", Optional.of(by));
                    return new Done(id.value());
                })
                .orElseGet(Unknown::new);
    }

    /** One that stands under the record. */
    public record Correction(Instant at, String text) {
        private static final String PREFIX = "correction.";

        /** Under its moment and a number of its own: two of one moment both stand. */
        private static String key(Instant at, UUID id) {
            return PREFIX + at + "/" + id;
        }

        private static Correction of(String key, String text) {
            var at = key.substring(PREFIX.length());
            return new Correction(Instant.parse(at.contains("/") ? at.substring(0, at.indexOf('/')) : at), text);
        }
    }

    /** Those among {@link #answers}, the first first. */
    public static List<Correction> corrections(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(Correction.PREFIX))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> Correction.of(answer.getKey(), answer.getValue()))
                .sorted(Comparator.comparing(Correction::at))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Interview> of(CaseId file) {
        return store.of(file);
    }

    /** Other interviews of that officer within the hour (RET-19). */
    @Transactional(readOnly = true)
    public List<Interview> clashes(Interview interview) {
        return store.near(interview);
    }

    /** Answers of the record by code, then corrections by their time, for who holds the interview's key. */
    public Map<String, String> answers(CaseId file, UUID interview, Actor by) {
        return sealing.fields(file, Sealing.INTERVIEW, interview, by);
    }

    private Optional<ReturnFile> mine(CaseId id, Actor by) {
        return files.lock(id).filter(file -> by.is(Role.CONSULAR_OFFICER) && Requests.mine(file, by));
    }

    private ReturnReply current(CaseId id, Actor by, java.util.function.Function<Interview, ReturnReply> act) {
        return mine(id, by)
                .map(file -> store.of(id).stream()
                        .filter(one -> one.outcome().equals("set"))
                        .findFirst()
                        .filter(one -> file.journey().stands() instanceof Return.InterviewSet)
                        .map(act)
                        .orElseGet(() -> new NotNow(file.journey().stands().state(), "interview")))
                .orElseGet(Unknown::new);
    }
}
