package iq.masar.identity;

import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.model.ClaimCommand.Ask;
import iq.masar.identity.model.QuestionFields;
import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.model.Seeking;
import iq.masar.identity.reference.QuestionTable;
import iq.masar.identity.steps.Asking;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.steps.Gatekeeper;
import iq.masar.identity.store.QuestionStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Digits;
import iq.masar.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to questions: several registers at once, the least fields, a term, and three answers (IDN-60…65). Whoever answers
 * for a register sees the questions to it and of each nothing but its fields.
 */
@Component
@Transactional
public class Questions {
    /** So many answers that nothing was found, on one day, pause whoever asks. */
    public static final int NOTHING_A_DAY = 20;

    private static final String OFFICER = "claim";
    private static final String NUMBER = "number-key";
    private static final int A_PAGE = 200;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private final QuestionStore store;
    private final QuestionTable table;
    private final Asking asking;
    private final Desk desk;
    private final Gatekeeper gatekeeper;
    private final Clocks clocks;
    private final Evidences evidences;

    Questions(
            QuestionStore store, Asking asking, Desk desk, Gatekeeper gatekeeper, Clocks clocks, Evidences evidences) {
        this.store = store;
        this.table = asking.table();
        this.asking = asking;
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.clocks = clocks;
        this.evidences = evidences;
    }

    @Transactional(readOnly = true)
    public List<QuestionSummary> of(CaseId claim) {
        return store.of(claim);
    }

    /** The step that may be taken now towards a register; empty when none (IDN-63). */
    @Transactional(readOnly = true)
    public Optional<Seeking> due(CaseId claim, Recipient register, boolean hasNumber) {
        var given = given(store.of(claim), register);
        return List.of(Seeking.values()).stream()
                .filter(step -> step.isDue(hasNumber, given))
                .findFirst();
    }

    /** Registers that can be asked by the number of a paper of theirs; the reading of the papers is recorded. */
    public Set<String> numbered(CaseId claim, Actor officer) {
        return asking.numbers(claim, officer).keySet();
    }

    private static List<Seeking.Given> given(List<QuestionSummary> all, Recipient register) {
        return all.stream()
                .filter(one -> one.register().equals(register))
                .map(one -> new Seeking.Given(
                        one.step(),
                        one.state() instanceof QuestionState.Answered answered
                                ? Optional.of(answered.answer())
                                : Optional.empty()))
                .toList();
    }

    /** Asks these registers at once, each what its kind of question needs and nothing else (IDN-61). */
    public ClaimReply ask(CaseId id, List<Recipient> registers, String ground, Actor officer) {
        if (store.foundNothing(
                        officer.account(),
                        Baghdad.day(clocks.now()).atStartOfDay(Baghdad.ZONE).toInstant())
                > NOTHING_A_DAY) {
            return new ClaimReply.UnderReview();
        }
        var open = gatekeeper.open(id);
        var claim = desk.lock(id, officer, OFFICER);
        if (claim.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        var known = asking.known(id, officer);
        if (!claim.get().guardian() && Asking.isChild(known, clocks.today())) {
            return new ClaimReply.GuardianMissing();
        }
        var numbers = asking.numbers(id, officer);
        var steps = registers.stream()
                .map(register -> due(id, register, numbers.containsKey(register.code())))
                .toList();
        if (steps.stream().anyMatch(Optional::isEmpty)) {
            return new ClaimReply.AlreadyAsked(
                    registers.get(steps.indexOf(Optional.<Seeking>empty())).code());
        }
        var reply = desk.step(id, officer, OFFICER, one -> new Ask(open, registers.size()));
        if (!(reply instanceof Done)) {
            return reply;
        }
        for (var n = 0; n < registers.size(); n++) {
            var register = registers.get(n);
            var step = steps.get(n).orElseThrow();
            var shown = step == Seeking.NUMBER ? Map.of(NUMBER, numbers.get(register.code())) : known;
            if (!send(id, register, step, ground, shown, officer)) {
                throw new NobodyAnswers(register.code());
            }
        }
        return reply;
    }

    private boolean send(
            CaseId id, Recipient register, Seeking step, String ground, Map<String, String> known, Actor officer) {
        var kind = table.of(register);
        var fields = QuestionFields.of(step == Seeking.NUMBER ? List.of(NUMBER) : kind.fields(), known);
        var question = new QuestionSummary(
                asking.number(),
                id,
                register,
                step,
                ground,
                new QuestionState.Drafted().send(clocks.answerDue(kind.term())),
                fields.values().size(),
                officer.account(),
                clocks.now(),
                clocks.answerDue(kind.term()));
        store.insert(question);
        desk.note(officer, "identity.question", id, "register", register.code());
        return asking.handOver(question, fields, officer);
    }

    /** What waits for the actor's register; nothing for anybody who answers for none. */
    @Transactional(readOnly = true)
    public List<QuestionSummary> waiting(Actor actor) {
        return register(actor)
                .map(register -> store.waiting(register.code(), A_PAGE))
                .orElse(List.of());
    }

    private static Optional<Recipient> register(Actor actor) {
        return actor.is(Role.REGISTER_ANSWERER)
                ? Recipient.all()
                        .filter(one -> one.office().equals(actor.office()))
                        .findFirst()
                : Optional.empty();
    }

    /** One question to the actor's register, with its fields, the reading recorded first. */
    public Optional<Opened> open(UUID id, Actor actor) {
        return mine(id, actor)
                .flatMap(question -> asking.fields(question, actor)
                        .map(fields -> new Opened(
                                question, table.of(question.register()).fields(), fields)));
    }

    /** A question as its answerer sees it; {@code order} names the fields. */
    public record Opened(QuestionSummary question, List<String> order, Map<String, String> fields) {
        public Opened {
            order = List.copyOf(order);
            fields = Map.copyOf(fields);
        }
    }

    private Optional<QuestionSummary> mine(UUID id, Actor actor) {
        return register(actor)
                .flatMap(register ->
                        store.lock(id).filter(question -> question.register().equals(register)));
    }

    /** Answers; also a question that had fallen silent. What follows is evidence, weighed by the table. */
    public ClaimReply answer(UUID id, Answer answer, Actor signer) {
        var question = mine(id, signer);
        if (question.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        var answered = switch (question.get().state()) {
            case QuestionState.Sent sent -> Optional.of(sent.answer(answer, signer.account(), clocks.now()));
            case QuestionState.Silent silent -> Optional.of(silent.answer(answer, signer.account(), clocks.now()));
            case QuestionState.Drafted d -> Optional.<QuestionState.Answered>empty();
            case QuestionState.Answered a -> Optional.<QuestionState.Answered>empty();
            case QuestionState.Expired e -> Optional.<QuestionState.Answered>empty();
        };
        if (answered.isEmpty()) {
            return new ClaimReply.NotNow(question.get().state().code(), "answer");
        }
        store.save(id, answered.get());
        weigh(question.get(), answer, signer);
        desk.note(
                signer,
                "identity.answer",
                question.get().claim(),
                "register",
                question.get().register().code());
        asking.tell(question.get());
        return new Done(question.get().claim());
    }

    /** A confirmation speaks for; that nothing was found speaks against only where the register declares coverage (IDN-62). */
    private void weigh(QuestionSummary question, Answer answer, Actor signer) {
        switch (answer) {
            case Answer.Confirmed c ->
                evidences.answered(
                        question.claim(), table.of(question.register()).confirms(), question.id(), signer);
            case Answer.NotFound n -> {
                var fields = asking.fields(question, signer).orElse(Map.of());
                var year = YEAR.matcher(Digits.western(fields.getOrDefault("birth", "")));
                if (year.find()
                        && table.covers(
                                question.register(),
                                fields.getOrDefault("place", ""),
                                Integer.parseInt(year.group()))) {
                    evidences.answered(question.claim(), "not-found-covered", question.id(), signer);
                }
            }
            case Answer.Unclear u -> {
                // Doubt is no evidence: the next step may be taken.
            }
        }
    }

    /** No answerer of that register has a key yet: the whole asking is taken back. */
    public static final class NobodyAnswers extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NobodyAnswers(String register) {
            super(register);
        }
    }
}
