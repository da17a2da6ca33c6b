package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Contradiction;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Spellings;
import iq.masar.roadmap.register.Spellings.Reply;
import iq.masar.roadmap.register.Spellings.Spelling;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** GOV-55: many spellings, one entry, no quotation touched, nobody merged. */
@RoomTest
class SpellingsTest {
    /** What contradiction (8) quotes, and whom each names; a collapse of prices is a misspelt word, and names nobody. */
    private static final Map<String, String> QUOTED = Map.ofEntries(
            Map.entry("نينوي", "PLC-NINEVEH"),
            Map.entry("نينوى", "PLC-NINEVEH"),
            Map.entry("ونيوى", "PLC-NINEVEH"),
            Map.entry("وطربيبيل", "PLC-TREBIL"),
            Map.entry("نظام الاحالو الوطني", "RM-RET-10"),
            Map.entry("آلية الإحالة الوطنية", "RM-RET-10"),
            Map.entry("وانحيار أسعار النفط", ""),
            Map.entry("فريق العمل التقني المشترك بين الوزارات حول الهجرة", "WG-TWG"),
            Map.entry("مجموعة العمل التقنية الوزارية المعنية بالهجرة", "WG-TWG"),
            Map.entry("هيئة المنافذ الحدودية", "ORG-BPC"),
            Map.entry("لجنة المنافذ الحدودية", "ORG-BPC"));

    @Autowired
    Spellings spellings;

    @Autowired
    Registry registry;

    @Autowired
    Officers officers;

    @Test
    void everySpellingOfTheEighthContradictionLeadsToItsEntry() {
        var register = registry.read();
        var quoted = register.contradictions().stream()
                .filter(one -> one.id().equals("ANO-8"))
                .flatMap(one -> one.wordings().stream())
                .map(Contradiction.Wording::quote)
                .toList();
        assertThat(quoted).containsExactlyInAnyOrderElementsOf(QUOTED.keySet());
        for (var quote : quoted) {
            assertThat(spellings.resolve(register, quote).orElse("")).as(quote).isEqualTo(QUOTED.get(quote));
        }
        for (var other :
                List.of("طريبيل", "حكومة اقليم كوردستان", "حكومة إقليم كُردســتان", "وزارة الشؤون الخارجية", "iom")) {
            assertThat(spellings.resolve(register, other)).as(other).isPresent();
        }
        assertThat(register.passages()).anyMatch(passage -> passage.says("طربيبيل"));
        assertThat(register.passages()).anyMatch(passage -> passage.says("ونيوى"));
    }

    @Test
    void nobodyOfFiftyIsTakenForAnother() {
        var register = registry.read();
        var all = Stream.of("organisation", "place")
                .flatMap(kind -> register.all(kind).stream())
                .filter(entry -> entry.line() > 0)
                .toList();
        assertThat(all).hasSize(35 + 15);
        var claimed = new HashMap<String, String>();
        for (var entry : all) {
            for (var spelling : spellings.list(entry)) {
                var before = claimed.put(Spellings.fold(spelling.spelling()), entry.id());
                assertThat(before == null || before.equals(entry.id()))
                        .as("%s of %s and %s", spelling.spelling(), entry.id(), before)
                        .isTrue();
                assertThat(spellings.resolve(register, spelling.spelling()))
                        .as(spelling.spelling())
                        .contains(entry.id());
            }
        }
    }

    @Test
    void aSpellingAddedByHandKeepsItsSourceAndIsNobodyElses() {
        var register = registry.read();
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var typed = new Spelling("وزارة الهجرت والمهجرين", "ORG-MOMD", "كتاب 12");
        assertThat(spellings.resolve(register, typed.spelling())).isEmpty();
        assertThat(spellings.add(register, typed, maysoon)).isEqualTo(new Reply.Added("ORG-MOMD"));
        assertThat(spellings.resolve(register, "وِزارة الهجرت و المهجّرين")).contains("ORG-MOMD");
        assertThat(spellings.list(entry("ORG-MOMD"))).contains(typed);
        assertThat(spellings.add(register, new Spelling(typed.spelling(), "ORG-MOI", "كتاب"), maysoon))
                .isEqualTo(new Reply.Claimed("ORG-MOMD"));
        assertThat(spellings.add(register, new Spelling("وزاره الداخليه", "ORG-MOJ", "كتاب"), maysoon))
                .as("the ministry's own name without its dots")
                .isEqualTo(new Reply.Claimed("ORG-MOI"));
        assertThat(spellings.add(register, new Spelling(" ـــ ", "ORG-MOI", "كتاب"), maysoon))
                .isEqualTo(new Reply.Unknown());
        assertThat(spellings.add(register, new Spelling("شيء", "ORG-NONE", "كتاب"), maysoon))
                .isEqualTo(new Reply.Unknown());
    }

    @Test
    void ofTwoThatClaimOneSpellingAtOnceOneGetsIt() throws InterruptedException {
        var register = registry.read();
        var maysoon = officers.with("MOMD-HQ", Role.SECRETARIAT);
        var claimants = List.of("ORG-MOI", "ORG-MOJ", "ORG-MOP", "ORG-MOFA");
        for (var round = 0; round < 20; round++) {
            var spelling = "صيغة " + "أ".repeat(round + 1) + "ب";
            List<Callable<Reply>> acts = claimants.stream()
                    .map(one -> (Callable<Reply>)
                            () -> spellings.add(register, new Spelling(spelling, one, "سباق"), maysoon))
                    .toList();
            try (var threads = Executors.newFixedThreadPool(claimants.size())) {
                var replies = threads.invokeAll(acts).stream()
                        .map(future -> {
                            try {
                                return future.get();
                            } catch (InterruptedException | ExecutionException e) {
                                throw new AssertionError(e);
                            }
                        })
                        .toList();
                var added = replies.stream()
                        .filter(Reply.Added.class::isInstance)
                        .map(Reply.Added.class::cast)
                        .toList();
                assertThat(added).hasSize(1);
                assertThat(replies)
                        .filteredOn(Reply.Claimed.class::isInstance)
                        .hasSize(3)
                        .containsOnly(new Reply.Claimed(added.getFirst().entry()));
            }
        }
    }

    private Entry entry(String id) {
        return registry.read().find(id).orElseThrow();
    }
}
