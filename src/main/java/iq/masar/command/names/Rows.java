package iq.masar.command.names;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads tab-separated UTF-8, line by line; a line that is no UTF-8 is reported and the next one read. {@code -} is standard input. */
final class Rows {
    private final String name;
    private final PrintStream faults;
    private int refused;
    private int read;

    Rows(String name, PrintStream faults) {
        this.name = name;
        this.faults = faults;
    }

    /** A line's number from 1 and its cells. */
    record Row(int line, String[] cells) {}

    void each(Consumer<Row> reader) throws IOException {
        try (var in =
                name.equals("-") ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(name)), 1 << 16)) {
            var line = new ByteArrayOutputStream(256);
            var number = 0;
            int octet;
            do {
                octet = in.read();
                if (octet == '\n' || octet < 0 && line.size() > 0) {
                    tell(++number, line.toByteArray(), reader);
                    line.reset();
                } else if (octet >= 0) {
                    line.write(octet);
                }
            } while (octet >= 0);
        }
    }

    private void tell(int number, byte[] bytes, Consumer<Row> reader) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = ByteBuffer.wrap(bytes);
        try {
            var text = decoder.decode(buffer).toString();
            if (number == 1 && text.startsWith("\ufeff")) {
                text = text.substring(1);
            }
            if (text.endsWith("\r")) {
                text = text.substring(0, text.length() - 1);
            }
            if (!text.isBlank()) {
                read++;
                reader.accept(new Row(number, text.split("\t", -1)));
            }
        } catch (CharacterCodingException e) {
            read++;
            refuse(number, "broken UTF-8 at byte " + (buffer.position() + 1));
        }
    }

    /** Reports a row that was not processed. */
    synchronized void refuse(int line, String reason) {
        refused++;
        faults.println(
                (name.equals("-") ? "standard input" : Path.of(name).getFileName()) + ":" + line + ": " + reason);
    }

    int refused() {
        return refused;
    }

    int read() {
        return read;
    }
}
