package iq.masar.codes;

import iq.masar.kernel.GovernorateCode;
import java.util.Set;

/** Whose public holidays hold: federal Iraq's, or those of the Kurdistan Region (house rule H5). */
public enum Region {
    FEDERAL,
    KURDISTAN;

    private static final Set<String> KURDISTAN_GOVERNORATES = Set.of("AR", "DA", "SU", "HB");

    public static Region of(GovernorateCode governorate) {
        return KURDISTAN_GOVERNORATES.contains(governorate.value()) ? KURDISTAN : FEDERAL;
    }
}
