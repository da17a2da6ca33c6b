package iq.masar.identity;

import iq.masar.identity.model.ClaimCommand.Ask;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.steps.Gatekeeper;
import iq.masar.identity.store.EvidenceStore;
import iq.masar.identity.store.EvidenceStore.Interview;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to interviews: questions of the catalogue, read back, signed or not; whoever took one does not decide. */
@Component
@Transactional
public class Interviews {
    private static final String OFFICER = "claim";
    private final EvidenceStore store;
    private final Evidences evidences;
    private final Vault vault;
    private final Desk desk;
    private final Gatekeeper gatekeeper;
    private final Making making;

    Interviews(EvidenceStore store, Evidences evidences, Vault vault, Desk desk, Gatekeeper gatekeeper, Making making) {
        this.store = store;
        this.evidences = evidences;
        this.vault = vault;
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.making = making;
    }

    /** Numbers and times of what is written down. */
    @Component
    static class Making {
        private final Ids ids;
        private final Clocks clocks;

        Making(Ids ids, Clocks clocks) {
            this.ids = ids;
            this.clocks = clocks;
        }
    }

    /**
     * What was said.
     *
     * @param answers by the catalogue's codes
     * @param facts place, interpreter, who was present, corrections after reading back
     * @param agrees how many answers agree with what is known
     */
    public record Said(
            Map<String, String> answers, Map<String, String> facts, int agrees, int differs, boolean signed) {
        public Said {
            answers = Map.copyOf(answers);
            facts = Map.copyOf(facts);
        }
    }

    @Transactional(readOnly = true)
    public List<Interview> list(CaseId claim) {
        return store.interviews(claim);
    }

    /** What was said, by interview, the reading recorded first. */
    public Map<UUID, Map<String, String>> read(CaseId claim, Actor actor) {
        var places = vault.places(claim, Section.STATEMENT);
        return !places.isEmpty() && vault.read(actor, Ground.IDENTITY, "", places) instanceof Reading.Open open
                ? open.records().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().record(), Map.Entry::getValue))
                : Map.of();
    }

    /** Records an interview; an interview is asking too, so the gate is looked at. */
    public ClaimReply record(CaseId id, Said said, Actor officer) {
        var open = gatekeeper.open(id);
        var reply = desk.step(id, officer, OFFICER, claim -> new Ask(open, 1));
        if (!(reply instanceof ClaimReply.Done)) {
            return reply;
        }
        var number = making.ids.next();
        var fields = new HashMap<>(said.facts());
        said.answers().forEach((code, text) -> fields.put("said." + code, text));
        vault.write(new Place(id, Section.STATEMENT, number), fields, officer);
        store.interviewed(
                number,
                id,
                making.clocks.now(),
                officer.account(),
                said.agrees(),
                said.differs(),
                said.signed() ? "signed" : "refused");
        evidences.interviewed(id, said.agrees(), said.differs(), officer);
        desk.note(officer, "identity.interview", id, "closing", said.signed() ? "signed" : "refused");
        return reply;
    }
}
