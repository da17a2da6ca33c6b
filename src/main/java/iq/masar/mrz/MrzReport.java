package iq.masar.mrz;

import iq.masar.mrz.model.Corrections;
import iq.masar.mrz.model.Grid;
import iq.masar.mrz.model.NameLine;
import iq.masar.mrz.model.Rules;
import iq.masar.mrz.model.Scan;
import java.util.List;

/**
 * A zone that was read: what each field says, and what became of each check digit. Nothing was repaired. That all
 * digits pass says the zone was read well; it does not say that the document is genuine.
 */
public final class MrzReport implements Reading {
    private final byte[] zone;
    private final Grid grid;
    private final Layout layout;
    private final int digits;
    private final boolean wellFormed;

    MrzReport(byte[] zone, Layout layout, boolean wellFormed) {
        this.zone = zone;
        this.layout = layout;
        this.grid = Grid.of(layout);
        this.wellFormed = wellFormed;
        this.digits = Scan.digits(zone, grid);
    }

    public Layout layout() {
        return layout;
    }

    /** The lines as received. */
    public List<String> lines() {
        return Corrections.lines(zone);
    }

    /** What became of one digit. */
    public CheckDigit digit(Check check) {
        return Scan.digit(digits, check, zone, grid);
    }

    /** True when no digit failed and every character is allowed where it stands. */
    public boolean isConsistent() {
        return wellFormed && Scan.passes(digits);
    }

    /** The characters of a field as they stand, fillers included; empty when the layout has no such field. */
    public String raw(Element element) {
        return Rules.text(zone, grid, element);
    }

    /** A field without the fillers at its end; the document number whole, the optional field without its share of it. */
    public String text(Element element) {
        return switch (element) {
            case NUMBER -> Rules.number(zone, grid);
            default -> Rules.optional(zone, grid, element);
        };
    }

    /** The birth date; nothing known when no calendar has it, which {@link #remarks()} then says. */
    public MrzDate birth() {
        return MrzDate.read(raw(Element.BIRTH)).orElse(MrzDate.NOTHING_KNOWN);
    }

    /** The expiry date, or of a visa the day until which it may be used. */
    public MrzDate expiry() {
        return MrzDate.read(raw(Element.EXPIRY)).orElse(MrzDate.NOTHING_KNOWN);
    }

    public MrzName name() {
        return NameLine.read(raw(Element.NAME));
    }

    /** Every fault and hint, in reading order. */
    public List<Remark> remarks() {
        return Rules.remarks(zone, grid, digits);
    }

    /** Readings of look-alike characters that pass, when this one does not; at most eight. */
    public List<Suggestion> suggestions() {
        return isConsistent() ? List.of() : Corrections.suggestions(zone, grid);
    }

    /** What the digits leave unproven. */
    public Strength strength() {
        return Corrections.strength(zone, grid);
    }
}
