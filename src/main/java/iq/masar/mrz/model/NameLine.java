package iq.masar.mrz.model;

import iq.masar.mrz.MrzName;
import iq.masar.mrz.Zone.Cut;
import java.util.ArrayList;
import java.util.List;

/** The name field: components between fillers, cut by the standard's rules when they do not fit. */
public final class NameLine {
    private NameLine() {}

    /** Takes a name field apart; extra fillers between components count as one. */
    public static MrzName read(String field) {
        int end = field.length();
        while (end > 0 && field.charAt(end - 1) == '<') {
            end--;
        }
        int cut = field.indexOf("<<");
        cut = cut < 0 || cut >= end ? end : cut;
        var primary = components(field, 0, cut);
        var secondary = cut == end ? List.<String>of() : components(field, cut + 2, end);
        return new MrzName(primary, secondary, end == field.length() && end > 0);
    }

    private static List<String> components(String field, int from, int end) {
        List<String> components = new ArrayList<>(4);
        for (int start = from; start < end; ) {
            int filler = field.indexOf('<', start);
            int stop = filler < 0 || filler > end ? end : filler;
            if (stop > start) {
                components.add(field.substring(start, stop));
            }
            start = stop + 1;
        }
        return components;
    }

    /**
     * The field of {@code width} positions. What fits is never cut. Otherwise the primary is shortened until two
     * fillers and one letter of the secondary fit, and the secondary takes what is left; the last position is a
     * letter whenever enough letters are left to fill it.
     *
     * @param cut how what does not fit is shortened
     */
    public static String write(MrzName name, int width, Cut cut) {
        var primary = String.join("<", name.primary());
        var secondary = String.join("<", name.secondary());
        if (secondary.isEmpty()) {
            return padded(fit(name.primary(), width, cut, true), width);
        }
        if (primary.length() + 2 + secondary.length() > width) {
            return cut(name, width, cut);
        }
        return padded(primary + "<<" + secondary, width);
    }

    /** A cut field whose last position shows the cut, if any shortening of the primary by up to three allows that. */
    private static String cut(MrzName name, int width, Cut cut) {
        int room = Math.min(width - 3, String.join("<", name.primary()).length());
        var first = "";
        for (int less = 0; less <= 3 && less < room; less++) {
            var primary = fit(name.primary(), room - less, cut, false);
            var secondary = fit(name.secondary(), width - 2 - primary.length(), cut, true);
            if (primary.length() + 2 + secondary.length() < width) { // room was left: the primary takes it
                primary = fit(name.primary(), width - 2 - secondary.length(), cut, true);
            }
            var field = padded(primary + "<<" + secondary, width);
            if (!field.endsWith("<")) {
                return field;
            }
            first = first.isEmpty() ? field : first;
        }
        return first;
    }

    private static String padded(String text, int width) {
        return text + "<".repeat(width - text.length());
    }

    private static String fit(List<String> components, int room, Cut cut, boolean last) {
        var whole = String.join("<", components);
        if (whole.length() <= room) {
            return whole;
        }
        var kept = components.subList(0, Math.min(components.size(), (room + 1) / 2));
        return cut == Cut.COMPONENTS ? cutToRoom(kept, room) : cutToInitials(kept, room, last);
    }

    /** Each component keeps what is left after a filler and one letter for every later one. */
    private static String cutToRoom(List<String> components, int room) {
        var line = new StringBuilder();
        for (var i = 0; i < components.size(); i++) {
            int later = components.size() - 1 - i;
            int left = room - line.length() - 2 * later;
            var component = components.get(i);
            line.append(component, 0, Math.min(component.length(), left));
            if (later > 0) {
                line.append('<');
            }
        }
        return line.toString();
    }

    private static String cutToInitials(List<String> components, int room, boolean fill) {
        List<String> cut = new ArrayList<>(components);
        for (int i = cut.size() - 1; i >= 0; i--) {
            var whole = cut.get(i);
            cut.set(i, whole.substring(0, 1));
            int spare = room - String.join("<", cut).length();
            if (spare >= 0) {
                if (fill || i == 0) {
                    cut.set(i, whole.substring(0, Math.min(whole.length(), 1 + spare)));
                }
                break;
            }
        }
        return String.join("<", cut);
    }
}
