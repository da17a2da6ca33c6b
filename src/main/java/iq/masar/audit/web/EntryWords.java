package iq.masar.audit.web;

import iq.masar.audit.Entry;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries in the reader's words. Each room words its own verbs: {@code vault.read} is {@code vault.audit.read}. */
final class EntryWords {
    private static final int FILES_SHOWN = 5;

    private EntryWords() {}

    static EntriesPage.Line line(Entry entry, Map<CaseId, String> numbers) {
        return new EntriesPage.Line(
                Words.day(entry.at()),
                Words.time(entry.at()),
                Long.toString(entry.seq()),
                entry.account().isEmpty() && entry.organisation().isEmpty()
                        ? Words.t("audit.entries.system")
                        : entry.actorName(),
                entry.office(),
                verb(entry.verb()),
                ground(entry),
                files(entry.files(), numbers),
                entry.facts().entrySet().stream()
                        .filter(fact -> !fact.getValue().isEmpty())
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(" ")));
    }

    static String verb(String verb) {
        return worded(room(verb) + ".audit." + verb.substring(verb.indexOf('.') + 1), verb);
    }

    private static String ground(Entry entry) {
        return entry.ground().isEmpty() ? "" : worded(room(entry.verb()) + ".ground." + entry.ground(), entry.ground());
    }

    private static String room(String verb) {
        return verb.contains(".") ? verb.substring(0, verb.indexOf('.')) : verb;
    }

    private static String worded(String key, String otherwise) {
        return Words.has(Words.language(), key) ? Words.t(key) : otherwise;
    }

    private static List<String> files(List<CaseId> files, Map<CaseId, String> numbers) {
        var shown = new java.util.ArrayList<>(files.stream()
                .limit(FILES_SHOWN)
                .map(file -> numbers.getOrDefault(file, file.toString().substring(24)))
                .toList());
        if (files.size() > FILES_SHOWN) {
            shown.add("+" + (files.size() - FILES_SHOWN));
        }
        return shown;
    }
}
