package iq.masar.casework.caseload;

import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.store.CaseloadStore;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.work.Sight;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Digits;
import iq.masar.vault.Vault;
import iq.masar.vault.names.NameIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One officer's own cases: listed, counted and found. */
@Component
@Transactional
public class Caseload {
    /** How many rows a page of a list has. */
    public static final int PAGE = 20;

    private static final int SEARCHED = 500;
    private static final UUID LAST = new UUID(-1, -1);
    private static final UUID NONE = new UUID(0, 0);
    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * What of one's cases is listed, and from which end.
     *
     * @param kept those on which work goes on, those that have ended, or both
     */
    public record Listing(Kept kept, boolean oldestFirst) {
        private CaseloadStore.Slice slice() {
            return new CaseloadStore.Slice(kept != Kept.ENDED, kept != Kept.OPEN, oldestFirst);
        }
    }

    /** The three lists of one's own cases. */
    public enum Kept {
        OPEN,
        ENDED,
        ALL;

        /** The word in addresses and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CaseloadStore store;
    private final FileStore files;
    private final Sight sight;
    private final NameIndex index;
    private final Vault vault;

    Caseload(CaseloadStore store, FileStore files, Sight sight, NameIndex index, Vault vault) {
        this.store = store;
        this.files = files;
        this.sight = sight;
        this.index = index;
        this.vault = vault;
    }

    /** One row more than a page, so that the page knows whether there is a next one. */
    @Transactional(readOnly = true)
    public List<CaseSummary> first(Actor actor, Listing listing) {
        return listing.oldestFirst()
                ? store.of(actor.account(), listing.slice(), BEGINNING, NONE, PAGE + 1)
                : store.of(actor.account(), listing.slice(), END, LAST, PAGE + 1);
    }

    @Transactional(readOnly = true)
    public List<CaseSummary> after(Actor actor, Listing listing, CaseId last) {
        return files.find(last)
                .map(row ->
                        store.of(actor.account(), listing.slice(), row.summary().openedAt(), last.value(), PAGE + 1))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, boolean open) {
        return store.count(actor.account(), open);
    }

    /** What nobody carries yet at the supervisor's office: emergencies, then the oldest first; at most a hundred. */
    @Transactional(readOnly = true)
    public List<CaseSummary> unassigned(Actor supervisor) {
        return store.unassigned(supervisor.office());
    }

    /** The open cases one worker carries at the supervisor's office; at most a hundred. */
    @Transactional(readOnly = true)
    public List<CaseSummary> carriedBy(Actor supervisor, AccountId worker) {
        return store.carried(supervisor.office(), worker);
    }

    /** Open cases by worker at the supervisor's office. */
    @Transactional(readOnly = true)
    public Map<AccountId, Integer> load(Actor supervisor) {
        return store.load(supervisor.office());
    }

    /** Those of these cases the officer may see. */
    @Transactional(readOnly = true)
    public List<CaseSummary> all(List<CaseId> ids, Actor actor) {
        return files.all(ids).stream().filter(one -> sight.isFor(one, actor)).toList();
    }

    /** Names to call people by; one audit entry for the list. */
    public Map<CaseId, String> callingNames(Actor actor, List<CaseSummary> cases) {
        return cases.isEmpty()
                ? Map.of()
                : vault.callingNames(actor, cases.stream().map(CaseSummary::id).toList());
    }

    /** Own cases by number, part of a calling name, or names in any script; nothing else is ever found (H3). */
    public List<CaseSummary> search(Actor actor, String typed) {
        var text = Digits.western(typed.strip());
        var number = text.toUpperCase(Locale.ROOT);
        if (CaseNumber.isOne(number)) {
            return store.byNumber(new CaseNumber(number))
                    .filter(one -> sight.isFor(one, actor))
                    .map(List::of)
                    .orElse(List.of());
        }
        var found = new LinkedHashSet<CaseId>();
        called(actor, text, found);
        found.addAll(index.search(actor, text));
        var shown = new ArrayList<>(files.all(found));
        shown.sort(Comparator.comparing(one -> new ArrayList<>(found).indexOf(one.id())));
        return shown.stream().filter(one -> sight.isFor(one, actor)).limit(50).toList();
    }

    private void called(Actor actor, String text, LinkedHashSet<CaseId> found) {
        var wanted = folded(text);
        vault.callingNames(actor, store.ids(actor.account(), SEARCHED)).forEach((file, name) -> {
            if (folded(name).contains(wanted)) {
                found.add(file);
            }
        });
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u064B-\\u0652\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه');
    }
}
