package iq.masar.names.people;

import iq.masar.names.parts.Part;
import java.util.Arrays;
import java.util.List;

/** Rows that are in no batch yet, in the order added. One thread adds. */
final class Rows {
    int[] owners = new int[16];
    int[] births = new int[16];
    int[] starts = new int[17];
    int[] content = new int[64];
    int size;

    void add(int owner, List<Part> parts, int birth, Lexicon lexicon) {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, 2 * size);
            births = Arrays.copyOf(births, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        while (starts[size] + parts.size() > content.length) {
            content = Arrays.copyOf(content, 2 * content.length);
        }
        for (var i = 0; i < parts.size(); i++) {
            var part = lexicon.add(parts.get(i));
            content[starts[size] + i] = part;
            lexicon.count(part);
        }
        owners[size] = owner;
        births[size] = birth;
        starts[++size] = starts[size - 1] + parts.size();
    }

    /** The same rows, to which more may be added while others read these; what is there already is never changed. */
    Rows copy() {
        var copy = new Rows();
        copy.owners = owners;
        copy.births = births;
        copy.starts = starts;
        copy.content = content;
        copy.size = size;
        return copy;
    }

    /** Adds all rows of a batch, in arrays of its own. */
    void addAll(Batch batch) {
        var rows = batch.owners.length;
        owners = Arrays.copyOf(owners, size + rows);
        births = Arrays.copyOf(births, size + rows);
        starts = Arrays.copyOf(starts, size + rows + 1);
        content = Arrays.copyOf(content, starts[size] + batch.content.length);
        System.arraycopy(batch.owners, 0, owners, size, rows);
        System.arraycopy(batch.births, 0, births, size, rows);
        System.arraycopy(batch.content, 0, content, starts[size], batch.content.length);
        for (var row = 0; row < rows; row++) {
            starts[size + row + 1] = starts[size] + batch.starts[row + 1];
        }
        size += rows;
    }

    /** A batch of these rows, in the order of their dates. */
    Batch batch(Lexicon lexicon) {
        var order = new long[size];
        for (var row = 0; row < size; row++) {
            order[row] = (long) births[row] << 32 | row;
        }
        Arrays.sort(order);
        var owner = new int[size];
        var born = new int[size];
        var start = new int[size + 1];
        var held = new int[starts[size]];
        for (var k = 0; k < size; k++) {
            var row = (int) order[k];
            owner[k] = owners[row];
            born[k] = births[row];
            start[k + 1] = start[k] + starts[row + 1] - starts[row];
            System.arraycopy(content, starts[row], held, start[k], start[k + 1] - start[k]);
        }
        return new Batch(owner, born, start, held, lexicon);
    }
}
