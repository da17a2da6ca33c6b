package iq.masar.names.people;

import java.util.Arrays;

/** The best people so far, each once, best first; equal scores in the order of their numbers. */
final class Best {
    private final int[] owners;
    private final int[] scores;
    private int size;

    Best(int most) {
        this.owners = new int[most + 1];
        this.scores = new int[most + 1];
    }

    void take(int owner, int score) {
        if (size == owners.length - 1 && score < scores[size - 1]) {
            return;
        }
        var at = 0;
        while (at < size && owners[at] != owner) {
            at++;
        }
        if (at < size && scores[at] >= score) {
            return;
        }
        if (at == size) {
            size++;
        }
        while (at > 0 && (scores[at - 1] < score || scores[at - 1] == score && owners[at - 1] > owner)) {
            owners[at] = owners[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        owners[at] = owner;
        scores[at] = score;
        size = Math.min(size, owners.length - 1);
    }

    int[] owners() {
        return Arrays.copyOf(owners, size);
    }

    int score(int at) {
        return scores[at];
    }
}
