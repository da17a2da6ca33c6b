package iq.masar.referrals.steps;

import iq.masar.referrals.ReferralSummary;
import java.util.List;
import java.util.UUID;

/** Names referrals for people: A, B and B2 within a case, 7QF4-KD2M for provider and slip. */
public final class Marks {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    /** No vowels but A and E, no letter that looks like a digit. */
    private static final String SPOKEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Marks() {}

    /** The next first referral of a case. */
    public static String next(List<ReferralSummary> ofCase) {
        var first = ofCase.stream().filter(one -> one.root().equals(one.id())).count();
        var letter = String.valueOf(LETTERS.charAt((int) (first % LETTERS.length())));
        return first < LETTERS.length() ? letter : letter + letter;
    }

    /** The next of a chain: a re-route begins at 2, the documentation that unblocks it at 1. */
    public static String follow(String root, List<ReferralSummary> chain, boolean documentation) {
        var taken = chain.stream().map(ReferralSummary::mark).toList();
        var number = documentation ? 1 : 2;
        while (taken.contains(root + number)) {
            number++;
        }
        return root + number;
    }

    /** Eight letters and digits from the random end of an id. */
    public static String reference(UUID random) {
        var bits = random.getLeastSignificantBits();
        var text = new StringBuilder();
        for (var letter = 0; letter < 8; letter++) {
            text.append(letter == 4 ? "-" : "").append(SPOKEN.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return text.toString();
    }

    /** What was typed or read aloud, in the shape it is stored: upper case, O as 0, I and L as 1, nothing else. */
    public static String canonical(String typed) {
        var text = new StringBuilder();
        iq.masar.kernel.Digits.western(typed)
                .toUpperCase(java.util.Locale.ROOT)
                .chars()
                .forEach(letter -> {
                    var folded = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : (char) letter;
                    if (SPOKEN.indexOf(folded) >= 0) {
                        text.append(folded);
                    }
                });
        return text.toString();
    }
}
