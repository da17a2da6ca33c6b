package iq.masar.persons.fictional;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** A register file of fictional people in UTF-8, in pieces of a thousand rows, made while it is read. */
public record FictionalFile(long people, long seed) implements Iterable<byte[]> {
    private static final int ROWS = 1_000;

    @Override
    public Iterator<byte[]> iterator() {
        var rows = new FictionalPeople(people, seed);
        return new Iterator<>() {
            private boolean begun;

            @Override
            public boolean hasNext() {
                return !begun || rows.hasNext();
            }

            @Override
            public byte[] next() {
                var text = new StringBuilder();
                if (!begun) {
                    text.append(String.join(",", FictionalPeople.COLUMNS)).append('\n');
                    begun = true;
                }
                for (var row = 0; row < ROWS && rows.hasNext(); row++) {
                    text.append(String.join(",", rows.next())).append('\n');
                }
                return text.toString().getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
