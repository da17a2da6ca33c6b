package iq.masar.returns.filing;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.returns.ReturnEvent;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.SafeguardOpen;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.Rules;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.StepStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes one step of one file: locked, judged by the rules, saved, written into its history and the audit, told as an event. */
@Component
public class Filing {
    private final FileStore files;
    private final StepStore steps;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Filing(FileStore files, StepStore steps, Audit audit, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.files = files;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    public Instant now() {
        return iq.masar.kernel.Canonical.micros(clock.instant());
    }

    public UUID fresh() {
        return ids.next();
    }

    public Optional<ReturnFile> lock(CaseId id) {
        return files.lock(id);
    }

    public ReturnReply take(CaseId id, Command command, Actor by) {
        return take(id, command, Optional.of(by), "");
    }

    /** @param detail a code for the history */
    public ReturnReply take(CaseId id, Command command, Optional<Actor> by, String detail) {
        return files.lock(id).map(file -> take(file, command, by, detail)).orElseGet(Unknown::new);
    }

    private ReturnReply take(ReturnFile file, Command command, Optional<Actor> by, String detail) {
        return switch (Rules.take(file.journey(), command)) {
            case Rules.Stays stays -> refused(file, command, by, stays.why());
            case Rules.Taken taken -> {
                var moved = file.moved(taken.to(), now());
                files.save(moved);
                note(moved, command.code(), detail, by);
                if (command instanceof Command.Hold(Safeguard kind)) {
                    held(moved, kind.code());
                }
                tell(file, moved);
                yield new Done(file.id().value());
            }
        };
    }

    private void tell(ReturnFile before, ReturnFile after) {
        var from = before.journey().stands().state();
        var to = after.journey().stands().state();
        if (!from.equals(to)) {
            tell(new ReturnEvent.Moved(after.id(), after.facts().post(), from, to, now()));
        }
        if (before.marks().decidedAt().isEmpty()) {
            after.daysToDecision().ifPresent(days -> tell(new ReturnEvent.Decided(after.id(), days, now())));
        }
    }

    public void tell(ReturnEvent event) {
        events.publishEvent(event);
    }

    /** Under a number that the file and the kind settle, so that it counts once and names neither. */
    private void held(ReturnFile file, String kind) {
        var stop = UUID.nameUUIDFromBytes(("stop " + file.id() + kind).getBytes(StandardCharsets.US_ASCII));
        tell(new ReturnEvent.Held(stop, file.facts().post(), kind, now()));
    }

    private ReturnReply refused(ReturnFile file, Command command, Optional<Actor> by, ReturnReply why) {
        if (why instanceof SafeguardOpen open) {
            open.kinds().stream().map(Safeguard::code).sorted().forEach(kind -> {
                note(file, "gate", kind, by);
                held(file, kind);
            });
        } else {
            audited(file, "refused", command.code(), by);
        }
        return why;
    }

    /** A line of the file's history, and of the audit. */
    public void note(ReturnFile file, String what, String detail, Optional<Actor> by) {
        steps.insert(new StepStore.Step(
                fresh(),
                file.id(),
                now(),
                by.map(Actor::account),
                what,
                file.journey().stands().state(),
                detail));
        audited(file, what, detail, by);
    }

    private void audited(ReturnFile file, String what, String detail, Optional<Actor> by) {
        var verb = "returns." + what;
        var act = by.map(actor -> Act.of(actor, verb)).orElseGet(() -> Act.bySystem(verb));
        audit.decided(act.on(file.id()).with("detail", detail));
    }
}
