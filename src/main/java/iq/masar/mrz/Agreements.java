package iq.masar.mrz;

import iq.masar.mrz.Agreement.Conflict;
import iq.masar.mrz.Agreement.Equal;
import iq.masar.mrz.Agreement.Explained;
import iq.masar.mrz.Agreement.NotCompared;
import iq.masar.mrz.Agreement.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds a field of a document side by side with what another source says of it: the printed page, the zone, the chip, a
 * register (IDN-22). Symmetric; nothing is corrected and nothing is concluded from several fields together.
 */
public final class Agreements {
    private static final int VISA_NUMBER = 9;

    private Agreements() {}

    /**
     * Compares two values of one field.
     *
     * @param one as its source has it: dates {@code YYMMDD} or {@code YYYY-MM-DD}, names {@code PRIMARY, SECONDARY} or as the
     *     zone writes them with {@code <<}, in Latin or Arabic letters
     */
    public static Agreement compare(Element element, String one, String other) {
        if (isNothing(element, one) || isNothing(element, other)) {
            return new NotCompared();
        }
        if (one.equals(other)) {
            return new Equal();
        }
        return switch (element) {
            case NAME -> names(one, other);
            case BIRTH, EXPIRY -> dates(one, other);
            case SEX -> sexes(one, other);
            case DOCUMENT_CODE -> documentCodes(one, other);
            case NUMBER -> numbers(one, other);
            case ISSUER, NATIONALITY, OPTIONAL, OPTIONAL_2 -> spelled(one, other);
        };
    }

    private static boolean isNothing(Element element, String value) {
        return value.isBlank() || (element != Element.SEX && plain(value).isEmpty());
    }

    private static Agreement spelled(String one, String other) {
        return plain(one).equals(plain(other)) ? new Explained(Rule.SPELLING) : new Conflict();
    }

    private static String plain(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[<\\s'’.-]", "");
    }

    private static Agreement numbers(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        if (first.equals(second)) {
            return new Explained(Rule.SPELLING);
        }
        var shorter = first.length() < second.length() ? first : second;
        var longer = first.length() < second.length() ? second : first;
        return shorter.length() == VISA_NUMBER && longer.startsWith(shorter)
                ? new Explained(Rule.NUMBER_CUT)
                : new Conflict();
    }

    private static Agreement documentCodes(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        var general = first.length() == 1 || second.length() == 1;
        return first.equals(second)
                ? new Explained(Rule.SPELLING)
                : general && first.charAt(0) == second.charAt(0) ? new Explained(Rule.DOCUMENT_CODE) : new Conflict();
    }

    private static Agreement sexes(String one, String other) {
        return one.replace("<", "X")
                        .strip()
                        .equalsIgnoreCase(other.replace("<", "X").strip())
                ? new Explained(one.strip().equalsIgnoreCase(other.strip()) ? Rule.SPELLING : Rule.UNSPECIFIED)
                : new Conflict();
    }

    private static Agreement dates(String one, String other) {
        var first = date(one);
        var second = date(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new Conflict();
        }
        var a = first.get();
        var b = second.get();
        if (a.equals(b)) {
            return one.length() == other.length() ? new Conflict() : new Explained(Rule.CENTURY);
        }
        return agree(a.year(), b.year()) && agree(a.month(), b.month()) && agree(a.day(), b.day())
                ? new Explained(Rule.UNKNOWN_PART)
                : new Conflict();
    }

    private static boolean agree(int one, int other) {
        return one == other || one == MrzDate.UNKNOWN || other == MrzDate.UNKNOWN;
    }

    private static Optional<MrzDate> date(String value) {
        if (value.length() == 6) {
            return MrzDate.read(value);
        }
        try {
            return Optional.of(MrzDate.of(LocalDate.parse(value)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Agreement names(String one, String other) {
        var first = name(one);
        var second = name(other);
        if (first.isEmpty() || second.isEmpty()) {
            return new Conflict();
        }
        var a = first.get().name();
        var b = second.get().name();
        var whole = a.primary().equals(b.primary()) && a.secondary().equals(b.secondary());
        var rule = isArabic(one) != isArabic(other)
                ? Rule.ARABIC_SCHEME
                : plain(one.replace(",", "")).equals(plain(other.replace(",", ""))) ? Rule.SPELLING : Rule.MARKS;
        if (whole) {
            return new Explained(rule);
        }
        return a.mayStandFor(b) || b.mayStandFor(a) ? new Explained(Rule.CUT) : new Conflict();
    }

    private record Read(MrzName name) {}

    private static Optional<Read> name(String value) {
        if (value.indexOf('<') >= 0) {
            var parts = value.split("<<+", 2);
            var cut = !value.endsWith("<");
            return Optional.of(
                    new Read(new MrzName(components(parts[0]), components(parts.length > 1 ? parts[1] : ""), cut)));
        }
        var parts = value.split("[,\u060C]", 2);
        var primary = taken(parts[0]);
        var secondary = parts.length > 1 ? taken(parts[1]) : Optional.of(List.<String>of());
        return primary.isEmpty() || secondary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Read(new MrzName(primary.get(), secondary.get(), false)));
    }

    private static List<String> components(String field) {
        return List.of(field.split("<")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<List<String>> taken(String printed) {
        if (isArabic(printed)) {
            return ArabicScheme.write(printed, ArabicScheme.Sorani.NATIONAL_RULE)
                            instanceof ArabicScheme.Coded.Code code
                    ? Optional.of(code.components())
                    : Optional.empty();
        }
        return MrzName.take(printed.strip()) instanceof MrzName.Taken.Name(var name)
                ? Optional.of(name.primary())
                : Optional.empty();
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
