package iq.masar.statistics.store;

import iq.masar.codes.Codes;
import iq.masar.kernel.CaseId;
import iq.masar.statistics.model.CaseFact;
import iq.masar.statistics.model.Occurrence;
import iq.masar.statistics.model.ReferralFact;
import iq.masar.vault.Pseudonyms;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The only way into the shared store: what was noted becomes a row by pseudonym, and nothing finer. */
@Component
public class Generaliser {
    private static final String UNSPECIFIED = "unspecified";
    private static final String RESTRICTED = "C4";

    private final WatchStore watch;
    private final WatchList list;
    private final SharedStore shared;
    private final Pseudonyms pseudonyms;
    private final Codes codes;
    private final HomeGeneraliser home;

    Generaliser(
            WatchStore watch,
            WatchList list,
            SharedStore shared,
            Pseudonyms pseudonyms,
            Codes codes,
            HomeGeneraliser home) {
        this.watch = watch;
        this.list = list;
        this.shared = shared;
        this.pseudonyms = pseudonyms;
        this.codes = codes;
        this.home = home;
    }

    public void share(CaseId file) {
        watch.hold(file.value());
        var moments = watch.moments(file.value());
        Optional.ofNullable(moments.get("worker"))
                .ifPresent(worker -> moments.put(
                        "worker",
                        new iq.masar.statistics.model.Moment(worker.at(), pseudonym("worker", worker.detail()))));
        watch.caseNote(file.value())
                .flatMap(note -> CaseFact.of(note, neutral(note.category()), moments))
                .ifPresent(fact -> {
                    shared.put(pseudonyms.shared(file), fact);
                    fact.scoreChange()
                            .ifPresent(change -> families(moments.keySet())
                                    .forEach(family ->
                                            shared.put(pseudonym("score", file + family), fact, family, change)));
                });
    }

    private static Stream<String> families(Set<String> moments) {
        return moments.stream()
                .filter(kind -> kind.startsWith(CaseFact.SERVED_BY))
                .map(kind -> kind.substring(CaseFact.SERVED_BY.length()));
    }

    public void share(UUID referral) {
        watch.hold(referral);
        watch.referralNote(referral)
                .flatMap(note -> ReferralFact.of(note, watch.moments(referral)))
                .ifPresent(fact -> shared.put(pseudonym("referral", referral.toString()), fact));
    }

    public void share(Occurrence occurrence) {
        shared.put(pseudonym("occurrence", occurrence.key().toString()), occurrence);
    }

    public void shareService(UUID service) {
        list.service(service).ifPresent(known -> shared.put(pseudonym("service", service.toString()), known));
    }

    /** Empties the shared store and builds it anew from the working notes. */
    public void rebuild(Instant now) {
        shared.clear();
        list.files().forEach(file -> share(new CaseId(file)));
        list.referrals().forEach(this::share);
        list.occurrences().forEach(this::share);
        list.services().forEach(this::shareService);
        home.rebuild(now);
    }

    /** A restricted category (C4) leaves no trace here but that some category there is (decision 0045); which they are the code list alone says (IDN-56). */
    private String neutral(Optional<String> category) {
        return category.filter(code -> codes.find("returnee-category", code.replace('-', '_'))
                        .map(known -> !known.fact("class").equals(RESTRICTED))
                        .orElse(true))
                .orElse(UNSPECIFIED);
    }

    private String pseudonym(String purpose, String clear) {
        return pseudonyms.lookup("shared-" + purpose, clear);
    }
}
