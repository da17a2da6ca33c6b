package iq.masar.identity.steps;

import iq.masar.identity.ClaimSummary;
import iq.masar.identity.model.Board;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.model.Weighing;
import iq.masar.identity.store.ClaimStore;
import iq.masar.identity.store.EvidenceStore;
import iq.masar.identity.store.EvidenceStore.Interview;
import iq.masar.identity.store.FindingStore;
import iq.masar.identity.store.FindingStore.Made;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a decision looks at and leaves behind: the board, the sealed reasons, the finding on record. */
@Component
public class Deciding {
    private final EvidenceStore evidence;
    private final ClaimStore claims;
    private final FindingStore findings;
    private final SealedTexts texts;
    private final Clocks clocks;
    private final Ids ids;

    Deciding(
            EvidenceStore evidence,
            ClaimStore claims,
            FindingStore findings,
            SealedTexts texts,
            Clocks clocks,
            Ids ids) {
        this.evidence = evidence;
        this.claims = claims;
        this.findings = findings;
        this.texts = texts;
        this.clocks = clocks;
        this.ids = ids;
    }

    /** The board, where these items have a reason. */
    public Board board(CaseId claim, Set<UUID> answered) {
        var items = evidence.of(claim);
        return new Board(
                takers(claim),
                items.stream()
                        .filter(Evidence::counts)
                        .map(Evidence::id)
                        .filter(id -> !answered.contains(id))
                        .toList(),
                Weighing.of(items).groupsFor());
    }

    /** The board as the proposal answers it, read with the second officer's key. */
    public Board boardOfProposal(CaseId claim, Actor officer) {
        var answered = claims.find(claim)
                .flatMap(ClaimSummary::reasons)
                .map(record ->
                        texts.read(claim, Section.FINDING, record, officer).keySet())
                .orElse(Set.of());
        return board(claim, answered.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    /** Who took a statement from the person or a witness. */
    public Set<AccountId> takers(CaseId claim) {
        var takers = new HashSet<AccountId>();
        evidence.of(claim).stream()
                .filter(Evidence::isStatement)
                .map(Evidence::by)
                .forEach(takers::add);
        evidence.interviews(claim).stream().map(Interview::by).forEach(takers::add);
        return takers;
    }

    /** Seals the reasons of a proposal under a new number. */
    public void reasoned(CaseId claim, Map<UUID, String> reasons, Actor officer) {
        var record = ids.next();
        var fields = new HashMap<String, String>();
        reasons.forEach((item, text) -> fields.put(item.toString(), text));
        texts.write(claim, Section.FINDING, record, fields, officer);
        claims.reasons(claim, record);
    }

    /** Puts the finding the claim has come to on record; a token of the one before holds no longer. */
    public void made(CaseId claim, String kind) {
        var summary = claims.find(claim).orElseThrow();
        var finding = summary.state().made().orElseThrow();
        findings.revoke(claim, clocks.now());
        findings.insert(
                claim,
                new Made(
                        finding,
                        kind,
                        summary.reasons().orElse(claim.value()),
                        clocks.now(),
                        summary.number() + "-" + finding.version()));
        claims.decided(claim, clocks.now());
    }

    /** Seals what an appeal, or its decision, says. */
    public void said(CaseId claim, String what, String text, Actor by) {
        texts.write(claim, Section.APPEAL, claim.value(), Map.of(what, text), by);
    }

    public Map<String, String> read(CaseId claim, Section section, UUID record, Actor actor) {
        return texts.read(claim, section, record, actor);
    }

    public boolean handOver(CaseId claim, AccountId colleague, String task, Actor officer) {
        return texts.handOver(claim, colleague, task, officer);
    }
}
