package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.t;

import iq.masar.audit.Audit;
import iq.masar.audit.Entry;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the person's officer, and by the screen the person, who saw the claim: from the audit itself. */
@Controller
class ReadersPages {
    private static final int MOST = 200;
    private final Sight sight;
    private final Audit audit;

    ReadersPages(Sight sight, Audit audit) {
        this.sight = sight;
        this.audit = audit;
    }

    @GetMapping("/claims/{id}/readers")
    Answer show(@PathVariable UUID id, Actor actor) {
        return sight.of(id, actor, "readers")
                .filter(seen -> seen.frame().works())
                .map(seen -> Answer.show(new ReadersPage(
                        seen.frame(),
                        audit.readsOf(seen.claim().id()).stream()
                                .limit(MOST)
                                .map(this::row)
                                .toList())))
                .orElseGet(Answer::missing);
    }

    private ReadersPage.Row row(Entry entry) {
        return new ReadersPage.Row(
                Words.moment(entry.at()),
                entry.account().isEmpty() ? t("identity.readers.system") : entry.actorName(),
                entry.office().isEmpty() ? "–" : sight.lines().office(new OfficeCode(entry.office())),
                word(entry.verb().replaceFirst("\\.", ".audit.")),
                entry.ground().isEmpty() ? "–" : word("vault.ground." + entry.ground()));
    }

    private static String word(String key) {
        return Words.has(Words.language(), key) ? t(key) : "–";
    }
}
