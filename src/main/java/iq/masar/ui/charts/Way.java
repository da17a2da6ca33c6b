package iq.masar.ui.charts;

import iq.masar.kernel.Language;

/** Which way a chart is read. Axes follow the page; geography never does. */
public enum Way {
    RTL,
    LTR;

    static final double WIDTH = 400;

    public static Way of(Language language) {
        return "rtl".equals(language.direction()) ? RTL : LTR;
    }

    /** Where a point at this distance from the reading start lies. */
    double x(double fromStart) {
        return rounded(this == RTL ? WIDTH - fromStart : fromStart);
    }

    /** The left edge of a box that begins at this distance and is this wide. */
    double left(double fromStart, double width) {
        return rounded(this == RTL ? WIDTH - fromStart - width : fromStart);
    }

    /** For SVG's {@code direction} attribute. */
    public String direction() {
        return this == RTL ? "rtl" : "ltr";
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
