package iq.masar.command.names;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes tab-separated UTF-8; {@code -} is standard output. */
final class Sheet implements AutoCloseable {
    private final Writer out;

    Sheet(String name) throws IOException {
        OutputStream stream = name.equals("-")
                ? new FilterOutputStream(System.out) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                }
                : Files.newOutputStream(Path.of(name));
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    void row(String... cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(cells[i]);
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
