package iq.masar.linkage.rules;

/** Jaro's similarity of two spellings with Winkler's reward for beginning alike, which is given above 0.7. Words of up to 64 characters; longer ones by their first 64. For one thread. */
final class JaroWinkler {
    private static final int WORD = 64;
    private static final int PREFIX = 4;
    private static final double REWARDED = 0.7;
    private static final double REWARD = 0.1;

    private final char[] matched = new char[WORD];

    double of(String one, String other) {
        var n = Math.min(WORD, one.length());
        var m = Math.min(WORD, other.length());
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        var window = Math.max(0, Math.max(n, m) / 2 - 1);
        var taken = 0L;
        var matches = 0;
        for (var i = 0; i < n; i++) {
            var letter = one.charAt(i);
            var end = Math.min(m, i + window + 1);
            for (var j = Math.max(0, i - window); j < end; j++) {
                if ((taken >>> j & 1) == 0 && other.charAt(j) == letter) {
                    taken |= 1L << j;
                    matched[matches++] = letter;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        var turned = 0;
        for (int k = 0, j = 0; k < matches; k++, j++) {
            while ((taken >>> j & 1) == 0) {
                j++;
            }
            turned += matched[k] == other.charAt(j) ? 0 : 1;
        }
        var jaro = ((double) matches / n + (double) matches / m + (double) (matches - turned / 2) / matches) / 3;
        if (jaro <= REWARDED) {
            return jaro;
        }
        var prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(n, m)) && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * REWARD * (1 - jaro);
    }
}
