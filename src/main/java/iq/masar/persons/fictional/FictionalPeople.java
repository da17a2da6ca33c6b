package iq.masar.persons.fictional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Rows of a civil register about people who never lived: families with Iraqi name frequencies, in Arabic and Sorani, some with a Latin
 * line, some without mother, day or paper, and one in two hundred written down twice in another spelling. The same seed tells the same.
 */
public final class FictionalPeople implements Iterator<List<String>> {
    /** The columns of a register file, in order. */
    public static final List<String> COLUMNS = List.of(
            "reference",
            "own",
            "father",
            "grandfather",
            "great_grandfather",
            "laqab",
            "mother",
            "maternal_grandfather",
            "latin",
            "sex",
            "birth",
            "place",
            "record",
            "page",
            "directorate",
            "governorate",
            "census",
            "household",
            "paper_kind",
            "paper_number",
            "paper_issuer",
            "paper_issued",
            "paper_expires",
            "paper_state");

    private static final List<String> KURDISH = List.of("AR", "SU", "DA");
    private static final int SETS = 3;
    private static final int YOUNGEST = 2024;
    private static final int OLDEST_PARENT = 1948;
    private static final int TWICE = 200;

    private final NamePool names = new NamePool();
    private final List<String> governorates = names.governorates();
    private final RandomGenerator chance;
    private final long most;
    private final List<List<String>> waiting = new ArrayList<>();
    private long given;
    private long reference = 1;
    private long household = 1;

    /** @param most how many rows it tells */
    public FictionalPeople(long most, long seed) {
        this.most = most;
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public boolean hasNext() {
        return given < most;
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        while (waiting.isEmpty()) {
            family();
        }
        given++;
        return waiting.removeLast();
    }

    private record Lineage(
            boolean kurdish,
            NamePool.Entry own,
            NamePool.Entry father,
            NamePool.Entry grandfather,
            NamePool.Entry laqab) {}

    private void family() {
        var governorate = governorates.get(chance.nextInt(governorates.size()));
        var kurdish = KURDISH.contains(governorate) && chance.nextInt(10) < 9;
        var place = names.draw("place-" + governorate, chance).name();
        var book = new String[] {
            String.valueOf(1 + chance.nextInt(3_000)), String.valueOf(1 + chance.nextInt(400)), place, governorate
        };
        var man = lineage(kurdish);
        var wife = lineage(kurdish);
        var mother = names.draw(kurdish ? "female-ckb" : "female", chance);
        var born = OLDEST_PARENT + chance.nextInt(52);
        add(man.own(), man.father(), man.grandfather(), man, wife.grandfather().name(), born, "male", book, place);
        add(mother, wife.father(), wife.grandfather(), wife, "", born + chance.nextInt(8), "female", book, place);
        var children = chance.nextInt(7);
        for (var child = 0; child < children; child++) {
            var year = born + 19 + chance.nextInt(22);
            if (year <= YOUNGEST) {
                var girl = chance.nextBoolean();
                var own = names.draw((girl ? "female" : "male") + (kurdish ? "-ckb" : ""), chance);
                add(own, man.own(), man.father(), man, mother.name(), year, girl ? "female" : "male", book, place);
            }
        }
        household++;
    }

    private Lineage lineage(boolean kurdish) {
        var male = kurdish ? "male-ckb" : "male";
        return new Lineage(
                kurdish,
                names.draw(male, chance),
                names.draw(male, chance),
                names.draw(male, chance),
                names.draw(kurdish ? "laqab-ckb" : "laqab", chance));
    }

    private void add(
            NamePool.Entry own,
            NamePool.Entry father,
            NamePool.Entry grandfather,
            Lineage of,
            String mother,
            int year,
            String sex,
            String[] book,
            String place) {
        var row = new String[COLUMNS.size()];
        Arrays.fill(row, "");
        put(row, "reference", "%s-%08d".formatted(book[3], reference++));
        put(row, "own", own.name());
        put(row, "father", father.name());
        put(row, "grandfather", grandfather.name());
        put(row, "laqab", chance.nextInt(5) == 0 ? "" : of.laqab().name());
        put(row, "mother", chance.nextInt(8) == 0 ? "" : mother);
        put(row, "latin", chance.nextInt(SETS) == 0 ? latin(own, father, of.laqab()) : "");
        put(row, "sex", sex);
        put(row, "birth", birth(year));
        put(row, "place", place);
        put(row, "record", book[0]);
        put(row, "page", book[1]);
        put(row, "directorate", book[2]);
        put(row, "governorate", book[3]);
        put(row, "census", year < 1957 ? "1957" : "");
        put(row, "household", "H%07d".formatted(household));
        paper(row, year);
        waiting.add(List.of(row));
        if (chance.nextInt(TWICE) == 0) {
            waiting.add(twin(row));
        }
    }

    /** The same person written down again by another hand: other spelling, no papers, a book of its own. */
    private List<String> twin(String[] first) {
        var row = first.clone();
        put(row, "reference", "%s-%08d".formatted(first[COLUMNS.indexOf("governorate")], reference++));
        put(row, "own", respelt(first[COLUMNS.indexOf("own")]));
        put(row, "father", respelt(first[COLUMNS.indexOf("father")]));
        put(row, "birth", first[COLUMNS.indexOf("birth")].replaceAll(".*?(\\d{4})$", "$1"));
        put(row, "paper_number", "");
        put(row, "paper_kind", "");
        put(row, "paper_issuer", "");
        put(row, "paper_issued", "");
        put(row, "paper_expires", "");
        put(row, "paper_state", "");
        return List.of(row);
    }

    private static String respelt(String name) {
        return name.replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('ة', 'ه')
                .replace("عبد ال", "عبدال")
                .replace('ى', 'ي');
    }

    private void paper(String[] row, int year) {
        if (year > 2006 || chance.nextInt(10) < 3) {
            return;
        }
        var issued = 2016 + chance.nextInt(9);
        put(row, "paper_kind", "unified_id");
        put(row, "paper_number", "%d%011d".formatted(1 + chance.nextInt(9), chance.nextLong(100_000_000_000L)));
        put(row, "paper_issuer", row[COLUMNS.indexOf("directorate")]);
        put(row, "paper_issued", "%d-%02d-%02d".formatted(issued, 1 + chance.nextInt(12), 1 + chance.nextInt(28)));
        put(row, "paper_expires", "%d-01-01".formatted(issued + 10));
        put(row, "paper_state", chance.nextInt(12) == 0 ? "lost" : "held");
    }

    private String birth(int year) {
        return switch (chance.nextInt(10)) {
            case 0, 1 -> "01/07/" + year;
            case 2 -> String.valueOf(year);
            default -> "%02d/%02d/%04d".formatted(1 + chance.nextInt(28), 1 + chance.nextInt(12), year);
        };
    }

    private static String latin(NamePool.Entry own, NamePool.Entry father, NamePool.Entry laqab) {
        return (own.latin() + " " + father.latin() + " " + laqab.latin()).toUpperCase(Locale.ROOT);
    }

    private static void put(String[] row, String column, String text) {
        row[COLUMNS.indexOf(column)] = text;
    }
}
