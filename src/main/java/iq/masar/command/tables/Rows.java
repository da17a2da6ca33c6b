package iq.masar.command.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a table. Cells are separated by tabs when the first line has one, else by commas; a cell of a comma table may
 * stand in double quotes, with two for one inside. A row with bytes that are no UTF-8 is reported and left out.
 */
public final class Rows implements AutoCloseable {
    private static final int END = -1;
    private static final int LONGEST_CELL = 1 << 20;
    private final InputStream in;
    private final Consumer<Fault> faults;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final byte[] window = new byte[1 << 16];
    private final int separator;
    private byte[] cell = new byte[256];
    private int length;
    private int filled;
    private int at;
    private int line = 1;
    private boolean ascii = true;

    public Rows(InputStream in, Consumer<Fault> faults) throws IOException {
        this.in = in;
        this.faults = faults;
        fill();
        if (filled >= 3 && window[0] == (byte) 0xEF && window[1] == (byte) 0xBB && window[2] == (byte) 0xBF) {
            at = 3; // the mark some editors put before UTF-8
        }
        this.separator = separator();
    }

    private int separator() {
        for (int i = at; i < filled && window[i] != '\n'; i++) {
            if (window[i] == '\t') {
                return '\t';
            }
        }
        return ',';
    }

    private void fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.readNBytes(window, 0, window.length));
    }

    private int peek() throws IOException {
        if (at == filled) {
            fill();
            if (filled == 0) {
                return END;
            }
        }
        return window[at];
    }

    /** The next row; empty at the end of the table. Empty lines are passed over. */
    public Optional<Row> next() throws IOException {
        while (true) {
            int character = peek();
            if (character == END && filled == 0) {
                return Optional.empty();
            }
            int first = line;
            List<String> cells = new ArrayList<>();
            var sound = row(cells);
            if (!sound || (cells.size() == 1 && cells.getFirst().isEmpty())) {
                continue;
            }
            return Optional.of(new Row(first, cells));
        }
    }

    private boolean row(List<String> cells) throws IOException {
        var sound = true;
        while (true) {
            length = 0;
            ascii = true;
            int first = line;
            int stop = separator == ',' && peek() == '"' ? quoted(cells.size() + 1) : plain();
            try {
                cells.add(text());
            } catch (CharacterCodingException e) {
                faults.accept(new Fault(first, cells.size() + 1, "not UTF-8 at byte " + broken() + " of the cell"));
                cells.add("");
                sound = false;
            }
            if (stop != separator) {
                return sound;
            }
        }
    }

    /** Reads to the end of a plain cell and answers what ended it. */
    private int plain() throws IOException {
        while (true) {
            int character = peek();
            if (character == END && filled == 0) {
                return END;
            }
            at++;
            if (character == separator) {
                return separator;
            }
            if (character == '\n') {
                line++;
                if (length > 0 && cell[length - 1] == '\r') {
                    length--;
                }
                return '\n';
            }
            put(character);
        }
    }

    private int quoted(int column) throws IOException {
        int opened = line;
        at++;
        while (true) {
            int character = peek();
            if (character == END && filled == 0) {
                faults.accept(new Fault(opened, column, "a quote is opened and never closed"));
                return END;
            }
            at++;
            if (character == '"') {
                if (peek() != '"') {
                    return plain();
                }
                at++;
            } else if (character == '\n') {
                line++;
            }
            put(character);
        }
    }

    private void put(int character) {
        if (length == cell.length) {
            if (length >= LONGEST_CELL) {
                return;
            }
            cell = Arrays.copyOf(cell, 2 * length);
        }
        ascii &= character >= 0;
        cell[length++] = (byte) character;
    }

    private String text() throws CharacterCodingException {
        if (ascii) {
            return new String(cell, 0, length, StandardCharsets.ISO_8859_1);
        }
        return decoder.reset().decode(ByteBuffer.wrap(cell, 0, length)).toString();
    }

    /** The byte, from 1, at which the cell stops being UTF-8. */
    private int broken() {
        var bytes = ByteBuffer.wrap(cell, 0, length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, java.nio.CharBuffer.allocate(length + 1), true);
        return result.isError() ? bytes.position() + 1 : 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
