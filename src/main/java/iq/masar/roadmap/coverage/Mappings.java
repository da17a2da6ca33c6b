package iq.masar.roadmap.coverage;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Claim.Kind;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Objective;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of mappings: activities suggested for objectives of the Global Compact, and confirmed by a body's decision (GOV-24). */
@Component
public class Mappings {
    private final Registry registry;
    private final Bodies bodies;
    private final Audit audit;

    Mappings(Registry registry, Bodies bodies, Audit audit) {
        this.registry = registry;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** Every mapping once, by objective; a confirmed one in place of its suggestion. */
    public static List<Mapping> list(Register register) {
        return Coverage.of(register).claims().stream()
                .filter(claim -> claim.kind() == Kind.SUGGESTED || claim.kind() == Kind.CONFIRMED)
                .flatMap(claim -> mapping(register, claim).stream())
                .sorted(Comparator.comparing((Mapping one) -> one.objective().number())
                        .thenComparing(one -> one.activity().id()))
                .toList();
    }

    private static Optional<Mapping> mapping(Register register, Claim claim) {
        return register.find(claim.cited())
                .flatMap(entry -> objective(register, claim.objective())
                        .map(objective -> new Mapping(entry, objective, claim.body(), claim.kind(), claim.quote())));
    }

    private static Optional<Objective> objective(Register register, int number) {
        return register.objectives().stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    /** Suggests that an activity serves an objective. Refuses: {@code Mapped}, {@code Unknown}. */
    @Transactional
    public MappingReply suggest(String activity, int objective, String reason, Actor officer) {
        var register = registry.read();
        var body = register.find(activity)
                .filter(entry -> entry.kind().equals("activity"))
                .flatMap(entry -> taskforce(register, entry));
        if (body.isEmpty() || objective(register, objective).isEmpty()) {
            return new MappingReply.Unknown();
        }
        if (find(register, activity, objective).isPresent()
                || !registry.claim(
                        new Claim(body.get(), objective, Kind.SUGGESTED, reason.strip(), activity), officer)) {
            return new MappingReply.Mapped(activity, objective);
        }
        audit.decided(Act.of(officer, "roadmap.map").with("activity", activity).with("objective", objective));
        return new MappingReply.Saved(activity, objective);
    }

    /** Confirms what was suggested, by a decision its body has taken. Refuses: {@code DecisionMissing}, {@code Mapped}, {@code Unknown}. */
    @Transactional
    public MappingReply confirm(String activity, int objective, String body, String cited, Actor officer) {
        var found = find(registry.read(), activity, objective);
        if (found.isEmpty()) {
            return new MappingReply.Unknown();
        }
        if (found.get().isConfirmed()) {
            return new MappingReply.Mapped(activity, objective);
        }
        if (bodies.decisions(body).stream().noneMatch(one -> one.cite().equals(cited.strip()))) {
            return new MappingReply.DecisionMissing(body, cited.strip());
        }
        var decision = body + " " + cited.strip();
        if (!registry.claim(new Claim(found.get().body(), objective, Kind.CONFIRMED, decision, activity), officer)) {
            return new MappingReply.Mapped(activity, objective);
        }
        audit.decided(Act.of(officer, "roadmap.confirm-mapping")
                .with("activity", activity)
                .with("objective", objective)
                .with("decision", decision));
        return new MappingReply.Saved(activity, objective);
    }

    private static Optional<Mapping> find(Register register, String activity, int objective) {
        return list(register).stream()
                .filter(one ->
                        one.activity().id().equals(activity) && one.objective().number() == objective)
                .findFirst();
    }

    private static Optional<String> taskforce(Register register, Entry activity) {
        return register.find(activity.parent())
                .flatMap(roadmap -> roadmap.linked("taskforce").stream().findFirst());
    }
}
