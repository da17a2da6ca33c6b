package iq.masar.casework.web;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseSummary;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.strip.Sealing;
import iq.masar.casework.words.CaseWords;
import iq.masar.kernel.Actor;
import iq.masar.persons.Names;
import iq.masar.ui.Part;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Builds the personal strip: closed with six dots a field, or open for some minutes. */
@Component
public class StripMaker {
    private static final List<String> GROUNDS = List.of("referral", "call", "interview", "correction");
    private final Openings openings;
    private final CaseWords words;

    StripMaker(Openings openings, CaseWords words) {
        this.openings = openings;
        this.words = words;
    }

    Part.Person of(CaseSummary file, String called, Actor reader) {
        var safe = CaseWords.safeContact(file.safeContact());
        return openings.read(reader, file.id(), Openings.places(file.id()))
                .<Part.Person>map(reading -> open(file, called, safe, reading, reader))
                .orElseGet(() -> closed(file, called, safe));
    }

    private Part.Person open(CaseSummary file, String called, String safe, Reading.Open reading, Actor reader) {
        var until = openings.running(reader, file.id()).orElseThrow().until();
        var left = (int) Math.max(1, Duration.between(words.now(), until).toMinutes());
        return new Part.Person.Open(
                called, safe, values(file, reading), left, "/cases/" + file.id() + "/opening/close");
    }

    private static Map<String, String> values(CaseSummary file, Reading.Open reading) {
        var face = reading.at(Place.face(file.id()));
        var contact = reading.at(Sealing.contact(file.id()));
        var values = new LinkedHashMap<String, String>();
        values.put(t("casework.person.full-name"), or(Names.in(face).line()));
        values.put(t("casework.person.birth"), or(face.getOrDefault("birth", "")));
        values.put(t("casework.person.phone"), or(contact.getOrDefault("phone", "")));
        values.put(t("casework.person.cover"), or(contact.getOrDefault("cover", "")));
        values.put(t("casework.person.answer"), or(contact.getOrDefault("answer", "")));
        return values;
    }

    private static String or(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static Part.Person closed(CaseSummary file, String called, String safe) {
        return new Part.Person.Closed(
                called,
                safe,
                List.of(t("casework.person.full-name"), t("casework.person.phone")),
                "/cases/" + file.id() + "/opening",
                Part.Choice.all("casework.ground.", GROUNDS),
                Optional.empty());
    }
}
