package iq.masar.casework.web.paper;

import static iq.masar.ui.Words.t;

import iq.masar.audit.Audit;
import iq.masar.audit.Entry;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.web.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Prints who saw a file, from the audit itself. */
@Controller
class ReadersPages {
    private final CaseFrames frames;
    private final Audit audit;
    private final CaseWords words;

    ReadersPages(CaseFrames frames, Audit audit, CaseWords words) {
        this.frames = frames;
        this.audit = audit;
        this.words = words;
    }

    @GetMapping("/cases/{id}/readers")
    Answer show(Actor actor, @PathVariable UUID id, Form form) {
        return frames.of(new CaseId(id), actor, "readers")
                .map(frame -> Answer.show(page(
                        frame,
                        Language.find(form.text("print")).orElse(frame.file().language()))))
                .orElseGet(Answer::missing);
    }

    private ReadersPage page(CaseFrame frame, Language language) {
        var entries = audit.readsOf(frame.file().id());
        var people = (int) entries.stream()
                .flatMap(entry -> entry.account().stream())
                .distinct()
                .count();
        var broken = (int) entries.stream()
                .filter(entry -> entry.verb().contains("break-glass"))
                .count();
        var rows = Screen.bind(Screen.current().speaking(language))
                .call(() -> entries.stream().map(this::row).toList());
        return new ReadersPage(
                frame,
                language,
                Words.moment(words.now()),
                people,
                broken,
                rows,
                Arrays.stream(Language.values())
                        .map(one -> new Part.Tab(
                                frame.href() + "/readers?print=" + one.tag(),
                                t("ui.language." + one.tag()),
                                -1,
                                one == language))
                        .toList());
    }

    private ReadersPage.Row row(Entry entry) {
        return new ReadersPage.Row(
                Words.moment(entry.at()),
                entry.account().isEmpty() ? t("casework.readers.system") : entry.actorName(),
                entry.office().isEmpty() ? "–" : words.office(new OfficeCode(entry.office())),
                verb(entry.verb()),
                ground(entry.ground()));
    }

    /** The auditor's own word where there is one; else what kind of act it was. */
    private static String verb(String verb) {
        var key = "audit.verb." + verb;
        if (Words.has(Words.language(), key)) {
            return t(key);
        }
        return t(
                verb.contains("read") || verb.contains("names") ? "casework.readers.read" : "casework.readers.changed");
    }

    private static String ground(String ground) {
        for (var key : new String[] {"casework.ground." + ground, "audit.ground." + ground}) {
            if (!ground.isEmpty() && Words.has(Words.language(), key)) {
                return t(key);
            }
        }
        return "–";
    }
}
