package iq.masar.journeys.web.gate;

import iq.masar.journeys.gate.SealedLists;
import iq.masar.journeys.model.Act;
import iq.masar.journeys.model.Line;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The page a device shows with the line cut: the same for everybody, it holds nothing of anybody until the device puts its own
 * list in.
 *
 * @param verify the key that checks lists, Base64
 */
public record OfflinePage(String verify) implements Page {
    /** Why a device may refuse its list. */
    public static final List<String> REFUSALS = List.of("none", "expired", "changed", "clock", "old");

    private static final List<String> NEEDS = List.of("medical", "child", "safe_transport");
    private static final List<String> WHY = List.of("safeguard", "undecided", "unknown", "elsewhere", "fitness");

    /** A code a list may hold, and its word. */
    public record Word(String code, String text) {}

    @Override
    public String template() {
        return "journeys/offline";
    }

    public long hours() {
        return SealedLists.GOOD_FOR.toHours();
    }

    /** What can be noted at the gate, or at the reception. */
    public List<String> kinds(String place) {
        return Arrays.stream(Act.Kind.values())
                .filter(kind -> kind.isAtGate() == place.equals("gate"))
                .map(Act.Kind::code)
                .toList();
    }

    /** Every code of a list. */
    public List<Word> words() {
        var words = new ArrayList<Word>();
        for (var state : Line.State.values()) {
            words.add(new Word("state." + state.code(), Words.t("journeys.line." + state.code())));
        }
        NEEDS.forEach(code -> words.add(new Word("needs." + code, Words.t("journeys.needs." + code))));
        WHY.forEach(code -> words.add(new Word("why." + code, Words.t("journeys.why." + code))));
        for (var place : SealedLists.Place.values()) {
            var code = place.name().toLowerCase(Locale.ROOT);
            words.add(new Word("title." + code, Words.t("journeys." + code + ".of", "{0}")));
        }
        return words;
    }
}
