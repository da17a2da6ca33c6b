package iq.masar.vault.names;

import iq.masar.vault.model.SpelledName;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.vault.names.SearchNames.Spelling;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns names into tokens by a keyed function. Whoever has the tokens and not the key learns equality at most. */
public final class Tokens {
    private static final int ENOUGH = 4;

    private final UnaryOperator<byte[]> keyed;

    /** @param keyed HMAC under the key of the index */
    public Tokens(UnaryOperator<byte[]> keyed) {
        this.keyed = keyed;
    }

    /** Tokens of single names under this case alone: what a worker types when looking for one of her own cases. */
    public Set<Integer> single(CaseId file, SearchNames names) {
        var tokens = new HashSet<Integer>();
        for (var spelling : names.spellings()) {
            parts(spelling).forEach(part -> tokens.addAll(typed(file, part)));
        }
        names.documentNumbers().forEach(number -> tokens.add(word(file, "document", number(number))));
        return tokens;
    }

    /** The tokens of what somebody typed: each word as spelled and by its sound, and the whole as a number. */
    public Set<Integer> typed(CaseId file, String text) {
        var tokens = new LinkedHashSet<Integer>();
        for (var word : SpelledName.of(text).words()) {
            tokens.add(word(file, "spelled", word));
            tokens.add(word(file, "sounds", SpelledName.skeleton(word)));
        }
        var number = number(text);
        if (number.length() >= ENOUGH && number.chars().anyMatch(Character::isDigit)) {
            tokens.add(word(file, "document", number));
        }
        return tokens;
    }

    /** Nationwide tokens: compounds only, never a single name; document numbers in full width. */
    public Set<Long> compounds(SearchNames names) {
        var tokens = new HashSet<Long>();
        for (var spelling : names.spellings()) {
            var own = sound(spelling.own());
            var father = sound(spelling.father());
            var grandfather = sound(spelling.grandfather());
            var laqab = sound(spelling.laqab());
            var mother = sound(spelling.mother());
            var year = names.birthYear().map(String::valueOf).orElse("");
            add(tokens, "own-father-year", own, father, year);
            add(tokens, "own-father-grandfather", own, father, grandfather);
            add(tokens, "own-father-laqab", own, father, laqab);
            add(tokens, "own-father-mother", own, father, mother);
            add(tokens, "own-mother-year", own, mother, year);
            add(tokens, "own-laqab-year", own, laqab, year);
            add(tokens, "own-grandfather-laqab", own, grandfather, laqab);
        }
        names.documentNumbers().stream()
                .map(Tokens::number)
                .filter(number -> number.length() >= ENOUGH)
                .forEach(number -> tokens.add(wide("document", number)));
        return tokens;
    }

    private void add(Set<Long> tokens, String kind, String... parts) {
        if (Stream.of(parts).noneMatch(String::isEmpty)) {
            tokens.add(wide(kind, parts) >>> Integer.SIZE);
        }
    }

    private long wide(String kind, String... parts) {
        var content = Canonical.of("masar/duplicate-token/1").text(kind);
        Stream.of(parts).forEach(content::text);
        return ByteBuffer.wrap(keyed.apply(content.toBytes())).getLong();
    }

    private int word(CaseId file, String kind, String word) {
        var content = Canonical.of("masar/name-token/1")
                .uuid(file.value())
                .text(kind)
                .text(word)
                .toBytes();
        return ByteBuffer.wrap(keyed.apply(content)).getInt();
    }

    private static Stream<String> parts(Spelling spelling) {
        return Stream.of(
                spelling.own(), spelling.father(), spelling.grandfather(), spelling.laqab(), spelling.mother());
    }

    private static String sound(String part) {
        var name = SpelledName.of(part);
        return name.isEmpty() ? "" : name.skeleton();
    }

    private static String number(String text) {
        return iq.masar.kernel.Digits.western(text).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
