package iq.masar.hotline;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.hotline.model.Folding;
import iq.masar.hotline.store.FactStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Pseudonyms;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a case's worker or registrar prepares so that its person can be recognised by phone. Nothing here can be read back. */
@Component
public class CallerFacts {
    private static final String PURPOSE = "hotline-fact-";
    private static final String CODE = "hotline-code";
    private static final int DIGITS = 8;
    private static final Duration CODE_LIVES = Duration.ofDays(365);

    private final FactStore store;
    private final Pseudonyms pseudonyms;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;

    CallerFacts(FactStore store, Pseudonyms pseudonyms, Vault vault, Audit audit, Clock clock) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which facts are set; never what they are. */
    public Set<FactKind> list(CaseId file) {
        return store.list(file).keySet().stream()
                .flatMap(kind -> FactKind.find(kind).stream())
                .collect(Collectors.toSet());
    }

    /** Until when the call-back code works, if one was handed out. */
    public Optional<Instant> codeExpires(CaseId file) {
        return store.codeExpires(file);
    }

    /** Keeps keyed hashes of these facts; false when the case is not this officer's. */
    @Transactional
    public boolean set(CaseId file, Map<FactKind, String> facts, Actor actor) {
        if (!vault.holds(actor, file)) {
            return false;
        }
        facts.forEach((kind, clear) -> store.set(
                file,
                kind.code(),
                pseudonyms.code(PURPOSE + kind.code(), file.value(), Folding.fold(clear)),
                actor.account(),
                clock.instant()));
        audit.decided(Act.of(actor, "hotline.facts").on(file).with("count", facts.size()));
        return true;
    }

    /** A fresh call-back code, shown this once; the one before stops working. Empty when the case is not this officer's. */
    @Transactional
    public Optional<String> issue(CaseId file, Actor actor) {
        if (!vault.holds(actor, file)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var clear = pseudonyms.freshCode(DIGITS);
        store.issue(
                file,
                pseudonyms.code(CODE, file.value(), Folding.fold(clear)),
                actor.account(),
                now,
                now.plus(CODE_LIVES));
        audit.decided(Act.of(actor, "hotline.code").on(file));
        return Optional.of(clear);
    }

    /** Whether the code fits; always compares. */
    boolean fits(CaseId file, String code) {
        var stored = store.code(file, clock.instant()).orElse("");
        return pseudonyms.codeMatches(CODE, file.value(), Folding.fold(code).replace(" ", ""), stored)
                && !stored.isEmpty();
    }

    /** Whether at least two facts were said and every one fits; compares all of them, whatever the first says. */
    boolean fit(CaseId file, Map<FactKind, String> said) {
        var stored = store.list(file);
        var fits = new TreeMap<FactKind, Boolean>();
        said.forEach((kind, clear) -> {
            var kept = stored.getOrDefault(kind.code(), "");
            fits.put(
                    kind,
                    pseudonyms.codeMatches(PURPOSE + kind.code(), file.value(), Folding.fold(clear), kept)
                            && !kept.isEmpty());
        });
        return said.size() >= 2 && !fits.containsValue(false);
    }
}
