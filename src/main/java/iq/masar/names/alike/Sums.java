package iq.masar.names.alike;

/**
 * What a learned table says of each edit between any neighbours, added up beforehand in 1/256: one number where {@link EditTable#at} adds nine. For
 * an edit {@code e}: {@code before[(e * a + left) * b + right]} for the letters before it on both sides, {@code after} alike for those after it,
 * {@code onLeft[(e * a + before) * a + after]} for those around it on the left, with the edit's own weight, {@code onRight} alike. Weights are
 * multiples of 1/256, so that sums are exact in any order.
 */
final class Sums {
    static final int UNIT = 256;

    final short[] before;
    final short[] after;
    final short[] onLeft;
    final short[] onRight;

    Sums(EditTable table) {
        var a = table.a;
        var b = table.b;
        var many = table.edits.length;
        this.before = new short[many * a * b];
        this.after = new short[many * a * b];
        this.onLeft = new short[many * a * a];
        this.onRight = new short[many * b * b];
        for (var e = 0; e < many; e++) {
            var row = e * table.stride;
            for (var x = 0; x < a; x++) {
                for (var y = 0; y < b; y++) {
                    var at = (e * a + x) * b + y;
                    before[at] = unit(table.context[row + x] + table.context[row + 2 * a + y] + table.of(e, 0, x, y));
                    after[at] = unit(
                            table.context[row + a + x] + table.context[row + 2 * a + b + y] + table.of(e, 1, x, y));
                }
                for (var x2 = 0; x2 < a; x2++) {
                    onLeft[(e * a + x) * a + x2] = unit(table.weight[e] + table.of(e, 2, x, x2));
                }
            }
            for (var y = 0; y < b; y++) {
                for (var y2 = 0; y2 < b; y2++) {
                    onRight[(e * b + y) * b + y2] = unit(table.of(e, 3, y, y2));
                }
            }
        }
    }

    private static short unit(float weight) {
        var units = (int) (weight * UNIT);
        if (units != (short) units) {
            throw new ArithmeticException("a weight of " + weight);
        }
        return (short) units;
    }
}
