package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.NotNow;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.model.Asked;
import iq.masar.returns.model.Return;
import iq.masar.returns.store.AskStore;
import iq.masar.returns.store.FileStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers asked in parallel, each with its clock; a verifier answers from the identity subset alone (RET-15, RET-16). */
@Component
@Transactional
public class Checks {
    private final AskStore store;
    private final FileStore files;
    private final Terms terms;
    private final Filing filing;

    Checks(AskStore store, FileStore files, Terms terms, Filing filing) {
        this.store = store;
        this.files = files;
        this.terms = terms;
        this.filing = filing;
    }

    /** Asks registers that were not asked yet. Refuses: unknown, not now. */
    public ReturnReply ask(CaseId id, List<String> registers, Actor by) {
        var file = files.lock(id).filter(found -> by.is(Role.NATIONALITY_OFFICER));
        if (file.isEmpty()) {
            return new Unknown();
        }
        if (!(file.get().journey().stands() instanceof Return.Decidable)
                && !(file.get().journey().stands() instanceof Return.InterviewSet)) {
            return new NotNow(file.get().journey().stands().state(), "ask");
        }
        terms.registers().stream()
                .filter(register -> registers.contains(register.code()))
                .forEach(register -> {
                    var due = terms.workingDays(filing.now(), register.days());
                    if (store.insert(filing.fresh(), id, register.code(), by.account(), filing.now(), due)) {
                        filing.note(file.get(), "asked", register.code(), Optional.of(by));
                    }
                });
        return new Done(id.value());
    }

    /**
     * Answers for a register. Refuses: unknown, also when it was answered.
     *
     * @param answer {@code confirmed}, {@code not_found} or {@code unclear}
     */
    public ReturnReply answer(UUID ask, String answer, LocalDate validTo, Actor by) {
        var asked = store.find(ask).filter(found -> by.is(Role.IDENTITY_VERIFIER));
        if (asked.isEmpty() || !store.answer(ask, answer, validTo, by.account(), filing.now())) {
            return new Unknown();
        }
        var file = files.find(asked.get().file()).orElseThrow();
        filing.note(file, "answered", asked.get().register() + "." + answer, Optional.of(by));
        return new Done(ask);
    }

    @Transactional(readOnly = true)
    public List<Asked> of(CaseId file) {
        return store.of(file);
    }

    /** What no register answered yet, the most overdue first. */
    @Transactional(readOnly = true)
    public List<Asked> open(int most) {
        return store.open(most);
    }

    @Transactional(readOnly = true)
    public Optional<Asked> find(UUID ask) {
        return store.find(ask);
    }
}
