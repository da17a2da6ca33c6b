package iq.masar.laissezpasser.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The bytes of a seal as a Data Matrix square (ISO/IEC 16022), one SVG path, one unit a module, two units of quiet zone. */
public record SealSquare(String path, String viewBox) {
    private static final int QUIET = 2;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);

    public static SealSquare of(byte[] seal) {
        var modules = modules(seal);
        var side = modules.getWidth() + 2 * QUIET;
        return new SealSquare(path(modules), "-%1$d -%1$d %2$d %2$d".formatted(QUIET, side));
    }

    static BitMatrix modules(byte[] seal) {
        var text = new String(seal, StandardCharsets.ISO_8859_1);
        return new DataMatrixWriter().encode(text, BarcodeFormat.DATA_MATRIX, 0, 0, HINTS);
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return path.toString();
    }
}
