package iq.masar.reports.text;

import iq.masar.kernel.Digits;

/** Which digits a report is printed with (GOV-49). */
public enum DigitStyle {
    WESTERN,
    ARABIC_INDIC;

    public String of(String text) {
        return this == WESTERN ? text : Digits.arabicIndic(text);
    }
}
