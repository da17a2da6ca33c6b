package iq.masar.plans.web.questions;

import iq.masar.kernel.Language;
import iq.masar.plans.Instrument;
import iq.masar.plans.Instrument.Item;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A questionnaire in the language it is asked in, as a form draws it. */
public record QuestionSheet(
        String title,
        String introduction,
        boolean verified,
        Language language,
        int version,
        List<Group> groups,
        List<Part.Tab> languages) {
    static final String PREFIX = "q-";

    public QuestionSheet {
        groups = List.copyOf(groups);
        languages = List.copyOf(languages);
    }

    /** Questions under one heading. */
    public record Group(String title, List<Question> questions) {
        public Group {
            questions = List.copyOf(questions);
        }
    }

    /** One question; {@code kind} is how it is answered. */
    public record Question(String name, Instrument.Kind kind, String text, String hint, List<Part.Choice> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** @param path where the page lies; the language is added as {@code in} */
    public static QuestionSheet of(Instrument instrument, Language language, String path) {
        return new QuestionSheet(
                instrument.title().in(language),
                instrument.introduction().in(language),
                instrument.verified(),
                language,
                instrument.version(),
                instrument.dimensions().stream()
                        .map(one -> new Group(
                                one.label().in(language),
                                one.items().stream()
                                        .map(item -> question(item, language))
                                        .toList()))
                        .toList(),
                Stream.of(Language.values())
                        .map(one -> new Part.Tab(
                                path + "in=" + one.tag(), Words.t("plans.language." + one.tag()), -1, one == language))
                        .toList());
    }

    private static Question question(Item item, Language language) {
        var options = new ArrayList<Part.Choice>();
        item.options()
                .forEach(
                        one -> options.add(Part.Choice.of(one.code(), one.text().in(language))));
        if (item.kind() == Instrument.Kind.ONE) {
            options.add(Part.Choice.of("skipped", Words.in(language, "plans.answer.skip")));
        }
        return new Question(
                PREFIX + item.id(),
                item.kind(),
                item.text().in(language),
                item.hint().map(hint -> hint.in(language)).orElse(""),
                options);
    }

    /** The typed answers by item, out of a posted form. */
    static Map<String, List<String>> typed(iq.masar.ui.Form form) {
        var typed = new HashMap<String, List<String>>();
        form.values().keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> typed.put(name.substring(PREFIX.length()), form.all(name)));
        return typed;
    }
}
