package iq.masar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The three languages are one product: same keys, same placeholders, every plural, and no text outside the bundles. */
class LanguagesTest {
    private static final Path MODULES = Path.of("src/main/resources/modules");
    private static final Path PAGES = Path.of("src/main/jte");
    private static final Set<String> ARABIC_FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @Test
    void theThreeBundlesOfEveryRoomHaveTheSameKeys() {
        for (var room : roomsWithWords()) {
            var english = bundle(room, "").stringPropertyNames();
            assertThat(bundle(room, "_ar").stringPropertyNames())
                    .as("ar of %s", room)
                    .isEqualTo(english);
            assertThat(bundle(room, "_ckb").stringPropertyNames())
                    .as("ckb of %s", room)
                    .isEqualTo(english);
        }
    }

    @Test
    void keysBeginWithTheirRoom() {
        for (var room : roomsWithWords()) {
            assertThat(bundle(room, "").stringPropertyNames()).allMatch(key -> key.startsWith(room + "."));
        }
    }

    @Test
    void placeholdersAgreeInEveryLanguage() {
        var faults = new TreeSet<String>();
        for (var room : roomsWithWords()) {
            var english = bundle(room, "");
            for (var key : english.stringPropertyNames()) {
                var expected = placeholders(english.getProperty(key));
                for (var language : List.of("_ar", "_ckb")) {
                    var text = bundle(room, language).getProperty(key, "");
                    if (!placeholders(text).equals(expected)) {
                        faults.add(key + language + " " + placeholders(text) + " instead of " + expected);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void arabicPluralsHaveAllSixForms() {
        var faults = new TreeSet<String>();
        for (var room : roomsWithWords()) {
            var arabic = bundle(room, "_ar");
            for (var key : arabic.stringPropertyNames()) {
                var forms = pluralForms(arabic.getProperty(key));
                if (!forms.isEmpty() && !forms.containsAll(ARABIC_FORMS)) {
                    faults.add(key + " lacks " + missing(forms));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void arabicAndSoraniAreNotLeftInEnglish() {
        var faults = new TreeSet<String>();
        for (var room : roomsWithWords()) {
            for (var language : List.of("_ar", "_ckb")) {
                var words = bundle(room, language);
                for (var key : words.stringPropertyNames()) {
                    var text = words.getProperty(key);
                    var own = text.codePoints().anyMatch(c -> c >= 0x0600 && c <= 0x06FF);
                    if (!own
                            && LETTERS.matcher(text.replaceAll("\\{[^}]*}", "")).find()
                            && text.contains(" ")) {
                        faults.add(key + language + ": " + text);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesHoldNoTextOfTheirOwn() throws IOException {
        var faults = new TreeSet<String>();
        try (var pages = Files.walk(PAGES)) {
            pages.filter(page -> page.toString().endsWith(".jte")).forEach(page -> {
                var text = visibleText(read(page));
                var found = LETTERS.matcher(text);
                if (found.find()) {
                    faults.add(page + ": " + found.group());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void styleSheetsKnowNoLeftAndRight() throws IOException {
        var physical = Pattern.compile(
                "(?:margin|padding|border)-(?:left|right)|(?:^|[;{\\s])(?:left|right)\\s*:|text-align:\\s*(?:left|right)");
        try (var sheets = Files.walk(MODULES)) {
            var faults = sheets.filter(sheet -> sheet.toString().endsWith(".css"))
                    .filter(sheet -> !sheet.toString().contains("vendor"))
                    .filter(sheet -> physical.matcher(read(sheet)).find())
                    .toList();
            assertThat(faults).isEqualTo(List.of());
        }
    }

    /** What a reader would see: tags, attributes, jte expressions and directives taken out. */
    private static String visibleText(String page) {
        var text = page.replaceAll("(?s)<%--.*?--%>", " ")
                .replaceAll("(?s)<kbd.*?</kbd>", " ") // what is printed on a key is no language's
                .replaceAll("(?s)!\\{.*?}", " ")
                .replaceAll("(?m)^\\s*@(import|param).*$", " ");
        text = withoutBraces(text);
        text = text.replaceAll("(?m)^\\s*@\\w+.*$", " ").replaceAll("@\\w[\\w.]*(\\(.*?\\))?", " ");
        return text.replaceAll("(?s)<!?[a-zA-Z/][^>]*>", " ")
                .replaceAll("&\\w+;", " ")
                .replaceAll("(?m)^.*(=|`|\\)).*$", " ");
    }

    private static String withoutBraces(String text) {
        var kept = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '$' && i + 1 < text.length() && text.charAt(i + 1) == '{' || c == '{' && depth > 0) {
                depth++;
                i += c == '$' ? 1 : 0;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Set<String> pluralForms(String text) {
        var forms = new TreeSet<String>();
        var pattern = new MessagePattern(text);
        var plural = false;
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                plural = part.getArgType() == MessagePattern.ArgType.PLURAL;
            } else if (plural && part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            }
        }
        return forms;
    }

    private static Set<String> missing(Set<String> forms) {
        return ARABIC_FORMS.stream()
                .filter(form -> !forms.contains(form))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> roomsWithWords() {
        try (var rooms = Files.list(MODULES)) {
            return rooms.filter(room -> Files.exists(room.resolve("messages/messages.properties")))
                    .map(room -> room.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String room, String language) {
        var words = new Properties();
        var file = MODULES.resolve(room).resolve("messages/messages" + language + ".properties");
        if (Stream.of(file).allMatch(Files::exists)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
