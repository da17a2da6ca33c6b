package iq.masar.laissezpasser.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The square on the sheet gives a scanner the very bytes of the seal (IDN-69, IDN-70). */
class SealSquareTest {
    private static final int DOTS = 8;
    private static final int MARGIN = 3;

    @Test
    void aScannerReadsTheBytesThatWereSealed() throws Exception {
        var chance = new SplittableRandom(69);
        for (var i = 0; i < 20; i++) {
            var seal = new byte[134];
            chance.nextBytes(seal);
            seal[0] = (byte) 0xDC;
            var read = new DataMatrixReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new Picture(SealSquare.modules(seal)))));
            assertThat(read.getText().getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(seal);
        }
    }

    @Test
    void theDrawingHasAQuietZoneAndOnePath() {
        var square = SealSquare.of(new byte[] {(byte) 0xDC, 3});
        assertThat(square.viewBox()).startsWith("-2 -2 ");
        assertThat(square.path()).startsWith("M0 0h1v1h-1z");
    }

    /** The modules as a grey picture of so many dots each. */
    private static final class Picture extends LuminanceSource {
        private final BitMatrix modules;

        Picture(BitMatrix modules) {
            super((modules.getWidth() + 2 * MARGIN) * DOTS, (modules.getHeight() + 2 * MARGIN) * DOTS);
            this.modules = modules;
        }

        private byte at(int x, int y) {
            int column = x / DOTS - MARGIN;
            int row = y / DOTS - MARGIN;
            var inside = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
            return inside && modules.get(column, row) ? 0 : (byte) 255;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            var dots = new byte[getWidth()];
            for (var x = 0; x < dots.length; x++) {
                dots[x] = at(x, y);
            }
            return dots;
        }

        @Override
        public byte[] getMatrix() {
            var dots = new byte[getWidth() * getHeight()];
            for (var i = 0; i < dots.length; i++) {
                dots[i] = at(i % getWidth(), i / getWidth());
            }
            return dots;
        }
    }
}
