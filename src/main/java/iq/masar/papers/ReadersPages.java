package iq.masar.papers;

import static iq.masar.ui.Words.t;

import iq.masar.audit.Audit;
import iq.masar.audit.Entry;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Prints who saw a file, from the audit itself. */
@Controller
class ReadersPages {
    /** Written once, when two institutions have opened the file for an emergency. */
    private static final String OPENED = "emergency.open";

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
        var broken = (int)
                entries.stream().filter(entry -> entry.verb().equals(OPENED)).count();
        var rows = Screen.bind(Screen.current().speaking(language)).call(() -> folded(entries));
        return new ReadersPage(
                frame,
                language,
                Screen.bind(Screen.current().speaking(language)).call(() -> Words.moment(words.now())),
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

    /** One row a day for the same officer doing the same thing on the same ground; the newest time stands in it. */
    private List<ReadersPage.Row> folded(List<Entry> entries) {
        var groups = new LinkedHashMap<List<Object>, List<Entry>>();
        for (var entry : entries) {
            var key = List.<Object>of(
                    Baghdad.day(entry.at()),
                    entry.account(),
                    entry.office(),
                    verb(entry.verb()),
                    ground(entry.ground()));
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream().map(this::row).toList();
    }

    private ReadersPage.Row row(List<Entry> same) {
        var entry = same.getFirst();
        var at = Words.moment(entry.at());
        return new ReadersPage.Row(
                same.size() == 1 ? at : t("papers.readers.times", at, same.size()),
                entry.account().isEmpty() ? t("papers.readers.system") : entry.actorName(),
                entry.office().isEmpty() ? "–" : words.office(new OfficeCode(entry.office())),
                verb(entry.verb()),
                ground(entry.ground()));
    }

    /** What somebody did, in plain words for the person; an act without its own word is a change. */
    private static String verb(String verb) {
        var key = "papers.readers.verb." + verb;
        return t(Words.has(Words.language(), key) ? key : "papers.readers.changed");
    }

    private static String ground(String ground) {
        for (var key : new String[] {"casework.ground." + ground, "papers.readers.ground." + ground}) {
            if (!ground.isEmpty() && Words.has(Words.language(), key)) {
                return t(key);
            }
        }
        return "–";
    }
}
