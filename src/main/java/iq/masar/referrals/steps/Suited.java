package iq.masar.referrals.steps;

import iq.masar.casework.CaseCircumstances;
import iq.masar.casework.CaseSummary;
import iq.masar.directory.matching.Circumstances;

/** A case's codes in the words of the directory. */
public final class Suited {
    private Suited() {}

    public static Circumstances circumstances(CaseSummary file, CaseCircumstances known) {
        return new Circumstances(
                known.governorate(),
                known.district(),
                known.category().orElse(""),
                known.birthYearBand(),
                known.sex(),
                known.papersHeld(),
                known.papersMissing(),
                known.language(),
                Math.max(1, file.members()),
                known.minors());
    }
}
