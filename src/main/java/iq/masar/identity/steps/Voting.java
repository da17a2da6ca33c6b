package iq.masar.identity.steps;

import iq.masar.identity.Outcome;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.FindingStore;
import iq.masar.identity.store.VoteStore;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The votes of an appeal panel: more than half of its members must find the same. */
@Component
public class Voting {
    private static final String PANEL = "panel";
    private final VoteStore store;
    private final FindingStore findings;
    private final AssignmentStore assignments;
    private final SealedTexts texts;
    private final Clocks clocks;

    Voting(VoteStore store, FindingStore findings, AssignmentStore assignments, SealedTexts texts, Clocks clocks) {
        this.store = store;
        this.findings = findings;
        this.assignments = assignments;
        this.texts = texts;
        this.clocks = clocks;
    }

    /** How many of how many members have said what they find. */
    public record Count(int votes, int members) {}

    public List<AccountId> panel(CaseId claim) {
        return assignments.with(claim, PANEL);
    }

    /** Seals a member's reasons beside her vote; the reasons of the majority once there is one. */
    public Optional<String> vote(CaseId claim, Outcome outcome, String text, Actor member) {
        var version = version(claim);
        store.vote(claim, version, member.account(), outcome, clocks.now());
        texts.write(claim, Section.APPEAL, claim.value(), Map.of(field(version, member.account()), text), member);
        var panel = panel(claim);
        var agreed = store.votes(claim, version).entrySet().stream()
                .filter(vote -> panel.contains(vote.getKey()) && vote.getValue() == outcome)
                .map(Map.Entry::getKey)
                .toList();
        if (agreed.size() * 2 <= panel.size()) {
            return Optional.empty();
        }
        var said = texts.read(claim, Section.APPEAL, claim.value(), member);
        return Optional.of(agreed.stream()
                .map(one -> said.getOrDefault(field(version, one), ""))
                .collect(Collectors.joining("\n\n")));
    }

    public Count count(CaseId claim) {
        var panel = panel(claim);
        var votes = store.votes(claim, version(claim)).keySet();
        return new Count((int) panel.stream().filter(votes::contains).count(), panel.size());
    }

    private int version(CaseId claim) {
        return findings.of(claim).getFirst().finding().version();
    }

    private static String field(int version, AccountId member) {
        return "vote-" + version + "-" + member.value();
    }
}
