package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.BestInterestPending;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.EvidenceMissing;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.filing.Filing;
import iq.masar.returns.filing.Sealing;
import iq.masar.returns.model.Command;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.safeguard.Finding;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.SafeguardRow;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.SafeguardStore;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the eight safeguards: closed with evidence by who decides nothing else, opened again in any state before departure. */
@Component
@Transactional
public class Screening {
    private final FileStore files;
    private final SafeguardStore safeguards;
    private final Sealing sealing;
    private final Filing filing;

    Screening(FileStore files, SafeguardStore safeguards, Sealing sealing, Filing filing) {
        this.files = files;
        this.safeguards = safeguards;
        this.sealing = sealing;
        this.filing = filing;
    }

    /** All eight, by codes. */
    @Transactional(readOnly = true)
    public List<SafeguardRow> rows(CaseId file) {
        return safeguards.rows(file);
    }

    /** Value and evidence of each one looked at, for a safeguard officer; empty for everybody else. */
    public Map<Safeguard, Finding> findings(CaseId file, Actor by) {
        var found = new LinkedHashMap<Safeguard, Finding>();
        if (by.is(Role.SAFEGUARD_OFFICER)) {
            for (var row : safeguards.rows(file)) {
                if (row.at().isPresent()) {
                    var fields = sealing.fields(file, Sealing.SAFEGUARDS, record(file, row.kind()), by);
                    found.put(
                            row.kind(),
                            new Finding(
                                    fields.getOrDefault("value", ""),
                                    fields.getOrDefault("evidence", ""),
                                    fields.getOrDefault("guardian", "")));
                }
            }
        }
        return found;
    }

    /**
     * Records what was found of one or more safeguards; all or none (RET-7, RET-9, RET-13). Refuses: unknown, not now, evidence
     * missing, best interest pending.
     */
    public ReturnReply decide(CaseId id, Map<Safeguard, Finding> findings, Actor by) {
        var file = files.lock(id).filter(found -> by.is(Role.SAFEGUARD_OFFICER));
        if (file.isEmpty()) {
            return new Unknown();
        }
        var refusal = refusal(file.get(), findings);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var closingFirst = findings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Safeguard, Finding> one) ->
                                !one.getValue().closes(one.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var one : closingFirst) {
            var reply = decide(id, one.getKey(), one.getValue(), by);
            if (!(reply instanceof Done)) {
                return reply; // the first of them: where the file stands refuses all alike, and nothing was written
            }
        }
        return new Done(id.value());
    }

    private static Optional<ReturnReply> refusal(ReturnFile file, Map<Safeguard, Finding> findings) {
        var child = findings.get(Safeguard.BEST_INTEREST);
        if (child != null
                && child.closes(Safeguard.BEST_INTEREST)
                && file.facts().unaccompanied()
                && (!child.value().equals("decided") || child.guardian().isBlank())) {
            return Optional.of(new BestInterestPending());
        }
        var voluntary = findings.get(Safeguard.VOLUNTARINESS);
        var claimed = voluntary != null
                && voluntary.value().equals("not_claimed")
                && file.facts().mode().equals("assisted_voluntary");
        var bare = findings.entrySet().stream()
                .anyMatch(one ->
                        one.getValue().closes(one.getKey()) && !one.getValue().isEvidenced());
        return claimed || bare ? Optional.of(new EvidenceMissing()) : Optional.empty();
    }

    private ReturnReply decide(CaseId id, Safeguard kind, Finding finding, Actor by) {
        var closes = finding.closes(kind);
        var command = closes ? new Command.Clear(kind, finding.isEvidenced()) : new Command.Hold(kind);
        var reply = filing.take(id, command, Optional.of(by), kind.code());
        if (reply instanceof Done) {
            safeguards.decide(id, kind, closes, by.account(), filing.now());
            sealing.write(
                    id,
                    Sealing.SAFEGUARDS,
                    record(id, kind),
                    Map.of(
                            "value", finding.value(),
                            "evidence", finding.evidence(),
                            "guardian", finding.guardian()),
                    by);
        }
        return reply;
    }

    /** Each kind has one sealed record in a file. */
    private static UUID record(CaseId file, Safeguard kind) {
        return UUID.nameUUIDFromBytes((file.value() + kind.code()).getBytes(StandardCharsets.US_ASCII));
    }
}
