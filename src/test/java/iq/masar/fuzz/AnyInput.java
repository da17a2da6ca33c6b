package iq.masar.fuzz;

import java.util.Arrays;

/** All targets in one process, for the short run of the suite: the first byte says which. */
public final class AnyInput {
    private AnyInput() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var rest = Arrays.copyOfRange(input, 1, input.length);
        switch (input[0] & 3) {
            case 0 -> Zones.fuzzerTestOneInput(rest);
            case 1 -> Names.fuzzerTestOneInput(rest);
            case 2 -> Tables.fuzzerTestOneInput(rest);
            default -> Scans.fuzzerTestOneInput(rest);
        }
    }
}
