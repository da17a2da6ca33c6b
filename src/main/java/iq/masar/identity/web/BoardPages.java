package iq.masar.identity.web;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimGate;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Evidences;
import iq.masar.identity.SafeguardKind;
import iq.masar.identity.Safeguards.Standing;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.model.Weighing;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Script;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A claim's first page: the person, the gate, the board of evidence. */
@Controller
class BoardPages {
    private static final Map<SafeguardKind, List<String>> GROUNDS = Map.of(
            SafeguardKind.ASYLUM_CLAIM, List.of("none-declared", "certificate"),
            SafeguardKind.APPEAL_SUSPENSIVE, List.of("none-declared", "certificate"),
            SafeguardKind.RESIDENCE_RIGHT, List.of("none-declared"),
            SafeguardKind.BEST_INTEREST, List.of("adult", "decided"),
            SafeguardKind.TRAFFICKING, List.of("not-indicated", "specialist-cleared"),
            SafeguardKind.MEDICAL_FITNESS, List.of("fit", "arranged"),
            SafeguardKind.FAMILY_UNITY, List.of("together", "reasoned"),
            SafeguardKind.VOLUNTARINESS, List.of("declared", "not-voluntary-claimed"));
    private final Sight sight;
    private final ClaimGate gate;
    private final Evidences evidences;
    private final Lines lines;

    BoardPages(Sight sight, ClaimGate gate, Evidences evidences, Lines lines) {
        this.sight = sight;
        this.gate = gate;
        this.evidences = evidences;
        this.lines = lines;
    }

    @GetMapping("/claims/{id}")
    Answer show(@PathVariable UUID id, Actor actor) {
        return sight.of(id, actor, "board")
                .map(seen -> Answer.show(page(seen, actor, Form.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    /** Every safeguard whose evidence was picked is closed by it. */
    @PostMapping("/claims/{id}/safeguards")
    Answer close(@PathVariable UUID id, Actor actor, Form form) {
        var grounds = new EnumMap<SafeguardKind, String>(SafeguardKind.class);
        GROUNDS.forEach((kind, known) -> {
            var ground = form.text("ground-" + kind.code());
            if (known.contains(ground)) {
                grounds.put(kind, ground);
            }
        });
        return acted(id, actor, gate.close(new CaseId(id), grounds, actor));
    }

    @PostMapping("/claims/{id}/safeguards/reopen")
    Answer reopen(@PathVariable UUID id, Actor actor, Form form) {
        var kind = List.of(SafeguardKind.values()).stream()
                .filter(one -> form.has("kind", one.code()))
                .findFirst();
        return kind.map(one -> acted(id, actor, gate.reopen(new CaseId(id), one, actor)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/gate")
    Answer look(@PathVariable UUID id, Actor actor) {
        return acted(id, actor, gate.look(new CaseId(id), actor));
    }

    @PostMapping("/claims/{id}/clock")
    Answer clock(@PathVariable UUID id, Actor actor, Form form) {
        var claim = new CaseId(id);
        var reason = form.text("reason");
        return acted(
                id,
                actor,
                List.of("person-absent", "paper-awaited", "interpreter-awaited").contains(reason)
                        ? gate.stop(claim, reason, actor)
                        : gate.resume(claim, actor));
    }

    @PostMapping("/claims/{id}/withdrawal")
    Answer withdraw(@PathVariable UUID id, Actor actor) {
        return acted(id, actor, gate.withdraw(new CaseId(id), actor));
    }

    @PostMapping("/claims/{id}/evidence/{item}/supersede")
    Answer supersede(@PathVariable UUID id, @PathVariable UUID item, Actor actor, Form form) {
        var reason = form.text("reason");
        return List.of("mistake", "better-copy", "withdrawn", "shown-false").contains(reason)
                ? acted(id, actor, evidences.supersede(new CaseId(id), item, reason, actor))
                : Answer.to("/claims/" + id);
    }

    private Answer acted(UUID id, Actor actor, ClaimReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim());
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused ->
                sight.of(id, actor, "board")
                        .map(seen -> Answer.refused(page(seen, actor, Form.empty(), Optional.of(Refusal.of(refused)))))
                        .orElseGet(Answer::missing);
        };
    }

    private BoardPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim();
        var items = evidences.list(claim.id());
        var said = evidences.read(claim.id(), actor);
        var closed = gate.closings(claim.id());
        var state = claim.state();
        return new BoardPage(
                seen.frame(),
                form,
                refusal,
                facts(seen.face()),
                gate.standing(claim.id()).entrySet().stream()
                        .map(one -> safeguard(one.getKey(), one.getValue(), closed))
                        .toList(),
                items.stream()
                        .map(item -> item(item, said.getOrDefault(item.id(), Map.of())))
                        .toList(),
                Weighing.of(items),
                lines.kinds(),
                claim.term().equals("urgent") && isChild(seen.face()) && !claim.guardian(),
                state instanceof ClaimState.Opened || state instanceof ClaimState.Gated,
                state instanceof ClaimState.Opened
                        || state instanceof ClaimState.Gated
                        || state instanceof ClaimState.Collecting
                        || state instanceof ClaimState.Verifying);
    }

    private boolean isChild(Map<String, String> face) {
        return iq.masar.persons.BirthDate.read(
                                face.getOrDefault("birth", ""), lines.clocks().today())
                        instanceof iq.masar.persons.BirthDate.Reading.Known(var date)
                && date.isMinorOn(lines.clocks().today());
    }

    /** What the person told, in the order of the form. */
    private Map<String, String> facts(Map<String, String> face) {
        var facts = new LinkedHashMap<String, String>();
        var names = Names.in(face);
        for (var slot : NameSlot.values()) {
            for (var script : Script.values()) {
                if (!names.text(slot, script).isEmpty()) {
                    facts.put(t("identity.field." + slot.code()), names.text(slot, script));
                }
            }
        }
        for (var field : List.of("birth", "sex", "place", "guardian", "guardian-tie", "number")) {
            if (face.containsKey(field)) {
                facts.put(t("identity.field." + field), lines.value(field, face.getOrDefault(field, "")));
            }
        }
        return facts;
    }

    private static BoardPage.Safeguard safeguard(SafeguardKind kind, Standing standing, Map<String, String> closed) {
        var ground = closed.getOrDefault(kind.code(), standing == Standing.CLOSED ? "elsewhere" : "");
        return new BoardPage.Safeguard(
                kind.code(),
                t("identity.safeguard." + kind.code()),
                standing == Standing.CLOSED ? t("identity.ground." + ground) : "",
                Part.Choice.all("identity.ground.", GROUNDS.getOrDefault(kind, List.of())));
    }

    private BoardPage.Item item(Evidence item, Map<String, String> said) {
        return new BoardPage.Item(
                item.id().toString(),
                lines.kind(item.kind()),
                t("identity.group." + item.group()),
                item.bits(),
                item.original(),
                lines.officer(item.by()),
                Words.moment(item.at()),
                said.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> t("identity.field." + one.getKey()) + ": " + one.getValue())
                        .toList(),
                item.superseded()
                        .map(reason -> t("identity.superseded." + reason))
                        .orElse(""));
    }
}
