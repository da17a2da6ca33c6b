package iq.masar.roadmap.votes;

/**
 * A body's quorum and majority.
 *
 * @param quorum so many parts of {@code quorumOf} of the seats must be there
 */
public record Rule(int quorum, int quorumOf, Majority majority) {
    /** Of the votes cast for and against; abstentions count for the quorum only. */
    public enum Majority {
        SIMPLE,
        TWO_THIRDS,
        UNANIMOUS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Majority of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    public Rule {
        if (quorum < 1 || quorumOf < quorum) {
            throw new ArithmeticException("quorum " + quorum + "/" + quorumOf);
        }
    }

    /** How many of so many seats make a quorum, rounded up; for more than half of seven with 1/2: four. */
    public int needed(int seats) {
        return Math.max(1, (seats * quorum + quorumOf - 1) / quorumOf);
    }

    boolean carries(int yes, int no) {
        return switch (majority) {
            case SIMPLE -> yes > no;
            case TWO_THIRDS -> yes > 0 && 3 * yes >= 2 * (yes + no);
            case UNANIMOUS -> yes > 0 && no == 0;
        };
    }
}
