package iq.masar.roadmap.web;

import iq.masar.kernel.Language;
import iq.masar.ui.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of objectives as a sentence lists them. */
final class Gaps {
    private Gaps() {}

    static String numbers(List<Integer> objectives) {
        return objectives.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(Words.language() == Language.EN ? ", " : "، "));
    }
}
