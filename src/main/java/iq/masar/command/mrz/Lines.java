package iq.masar.command.mrz;

import iq.masar.command.tables.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines of a file or of standard input ({@code -}); a line that is no UTF-8 is reported and kept as an empty place. */
final class Lines {
    private Lines() {}

    static List<String> of(String file, Consumer<Fault> faults) throws IOException {
        var bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        List<String> lines = new ArrayList<>();
        var from = 0;
        for (var i = 0; i <= bytes.length; i++) {
            if (i == bytes.length ? from < i : bytes[i] == '\n') {
                int end = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
                lines.add(line(bytes, from, end, lines.size() + 1, faults));
                from = i + 1;
            }
        }
        if (!lines.isEmpty() && lines.getFirst().startsWith("\uFEFF")) {
            lines.set(0, lines.getFirst().substring(1));
        }
        return lines;
    }

    private static String line(byte[] bytes, int from, int end, int number, Consumer<Fault> faults) {
        var in = ByteBuffer.wrap(bytes, from, end - from);
        var out = CharBuffer.allocate(end - from + 1);
        var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            faults.accept(new Fault(number, in.position() - from + 1, "not UTF-8"));
            return "";
        }
        return out.flip().toString();
    }
}
