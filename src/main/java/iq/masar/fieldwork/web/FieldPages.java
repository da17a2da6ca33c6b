package iq.masar.fieldwork.web;

import iq.masar.fieldwork.Conflicts;
import iq.masar.fieldwork.FieldLists;
import iq.masar.kernel.Actor;
import iq.masar.returns.FieldDesk.Talk;
import iq.masar.returns.Terms;
import iq.masar.ui.Answer;
import iq.masar.ui.DeviceWorker;
import iq.masar.ui.Words;
import iq.masar.vault.DeviceSeals;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The field list, the page a device shows with the line cut, and the worker that shows it (RET-17). */
@Controller
class FieldPages {
    private final FieldLists lists;
    private final Conflicts conflicts;
    private final Terms terms;
    private final DeviceSeals seals;

    FieldPages(FieldLists lists, Conflicts conflicts, Terms terms, DeviceSeals seals) {
        this.lists = lists;
        this.conflicts = conflicts;
        this.terms = terms;
        this.seals = seals;
    }

    @GetMapping("/returns/field/list")
    Answer list(Actor reader) {
        return Answer.show(new FieldListPage(
                lists.waiting(reader).stream().map(talk -> line(talk, reader)).toList(),
                conflicts.count(reader),
                FieldLists.GOOD_FOR.toHours(),
                reader.account().toString(),
                reader.office().value(),
                verifyKey()));
    }

    private static FieldListPage.Line line(Talk talk, Actor reader) {
        var interview = talk.interview();
        var there = interview.at().atZone(interview.zone());
        return new FieldListPage.Line(
                interview.id().toString(),
                "/returns/" + talk.file().id(),
                talk.file().number(),
                Words.t("returns.interview.there", there.toLocalDate(), Words.time(there.toLocalTime())),
                Words.moment(interview.at()),
                Stream.of(
                                Words.t("returns.means." + interview.means()),
                                interview.interpreter() ? Words.t("returns.wish.interpreter") : "",
                                interview.woman() ? Words.t("returns.wish.woman") : "",
                                interview.guardian() ? Words.t("returns.interview.guardian") : "")
                        .filter(word -> !word.isEmpty())
                        .toList(),
                interview.officer().equals(reader.account()));
    }

    /** Public, so that what the device keeps of it is of nobody's session. */
    @GetMapping("/returns/field/offline")
    Answer offline() {
        return Answer.show(new FieldOfflinePage(
                terms.questions().entrySet().stream()
                        .map(question ->
                                new FieldOfflinePage.Question(question.getKey(), Words.label(question.getValue())))
                        .toList(),
                verifyKey()));
    }

    private String verifyKey() {
        return Base64.getEncoder().encodeToString(seals.verifyKey());
    }

    @GetMapping(path = "/returns/field/worker.js", produces = "text/javascript")
    ResponseEntity<Resource> worker() {
        return DeviceWorker.answer();
    }
}
