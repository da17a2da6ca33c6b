package iq.masar.roadmap.register;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of spellings: every way a name is written leads to its one entry, and no quotation is touched (GOV-55). Names and
 * variants of the founding documents count by themselves; a real misspelling is added by hand, with where it stands.
 */
@Component
public class Spellings {
    /** Whose names are meant, the first claimant of one spelling before the next. */
    private static final List<String> KINDS =
            List.of("organisation", "body", "place", "strategy", "donor", "person", "system");

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640\\p{Cf}]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String AND = "و";
    private final RegisterStore store;
    private final Audit audit;
    private final Clock clock;

    Spellings(RegisterStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One spelling of an entry.
     *
     * @param source where it stands, such as {@code V:147}; empty for the documents' own variants
     */
    public record Spelling(String spelling, String entry, String source) {}

    /** What became of a spelling added by hand; only {@code Added} changed the record. */
    public sealed interface Reply {
        record Added(String entry) implements Reply {}

        /** Another entry, or this one, is written so already. */
        record Claimed(String entry) implements Reply {}

        /** No such entry, or nothing of the spelling is left without its marks. */
        record Unknown() implements Reply {}
    }

    /** Spellings shipped with the founding documents; the number of rows written. */
    @Transactional
    public int load(List<Spelling> shipped) {
        return shipped.stream()
                .mapToInt(one -> store.putSpelling(fold(one.spelling()), one, Optional.empty(), clock.instant()))
                .sum();
    }

    /** The entry written so; a joined «و» before a name that is known is set aside. */
    public Optional<String> resolve(Register register, String written) {
        var known = known(register);
        var folded = fold(written);
        var whole = Optional.ofNullable(known.get(folded));
        return whole.isPresent() || !folded.startsWith(AND)
                ? whole
                : Optional.ofNullable(known.get(folded.substring(AND.length())));
    }

    /** All spellings of one entry: the documents' own first, then those added by hand. */
    public List<Spelling> list(Entry entry) {
        var all = new LinkedHashMap<String, Spelling>();
        variants(entry).forEach(one -> all.putIfAbsent(one, new Spelling(one, entry.id(), "")));
        store.spellings().stream()
                .filter(one -> one.entry().equals(entry.id()))
                .forEach(one -> all.putIfAbsent(one.spelling(), one));
        return List.copyOf(all.values());
    }

    /** Adds a spelling by hand. Refuses: {@code Claimed}, {@code Unknown}. */
    @Transactional
    public Reply add(Register register, Spelling typed, Actor officer) {
        var folded = fold(typed.spelling());
        if (folded.isEmpty() || register.find(typed.entry()).isEmpty()) {
            return new Reply.Unknown();
        }
        var by = Optional.of(officer.account().value());
        var claimed = Optional.ofNullable(known(register).get(folded));
        if (claimed.isPresent() || store.putSpelling(folded, typed, by, clock.instant()) == 0) {
            return new Reply.Claimed(claimed.orElseGet(() -> known(register).getOrDefault(folded, typed.entry())));
        }
        audit.decided(Act.of(officer, "roadmap.spell").with("entry", typed.entry()));
        return new Reply.Added(typed.entry());
    }

    /** Folded spelling → entry, the first claimant keeping what two are called. */
    private Map<String, String> known(Register register) {
        var known = new LinkedHashMap<String, String>();
        KINDS.stream()
                .flatMap(kind -> register.all(kind).stream())
                .forEach(entry -> variants(entry).forEach(one -> known.putIfAbsent(fold(one), entry.id())));
        store.spellings().forEach(one -> known.putIfAbsent(fold(one.spelling()), one.entry()));
        known.remove("");
        return known;
    }

    /** Names, acronyms and variants as the documents write them. */
    private static List<String> variants(Entry entry) {
        var all = new ArrayList<String>();
        all.add(entry.name().ar());
        all.add(entry.name().ckb());
        all.add(entry.name().en());
        entry.fact("acronym").ifPresent(all::add);
        entry.facts().forEach((field, fact) -> {
            if (field.startsWith("variant") || field.equals("seed_spellings_ar") || field.equals("name_ar_standard")) {
                all.addAll(Arrays.asList(fact.value().split("\\|")));
            }
        });
        return all.stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    /** The letters that tell names apart: without vowel marks, tatweel, hamza forms, ى for ي, ة for ه, and Kurdish for Arabic letters. */
    public static String fold(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        var letters = new StringBuilder();
        for (var word : APART.split(plain.toLowerCase(Locale.ROOT))) {
            word.chars().forEach(letter -> letters.append(folded((char) letter)));
        }
        return letters.toString();
    }

    private static String folded(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ئ', 'ی' -> "ي";
            case 'ؤ' -> "و";
            case 'ة', 'ە' -> "ه";
            case 'ک' -> "ك";
            case 'ء' -> "";
            default -> String.valueOf(letter);
        };
    }
}
