package iq.masar.fieldwork.web;

import iq.masar.ui.Page;
import java.util.List;

/**
 * Interviews of the post still set, to be put on a device.
 *
 * @param conflicts how many records wait in the queue
 * @param hours for how long a device keeps the list
 */
public record FieldListPage(List<Line> lines, int conflicts, long hours, String officer, String post, String verify)
        implements Page {
    /** One interview, without a name. */
    public record Line(
            String id, String href, String number, String there, String baghdad, List<String> wishes, boolean mine) {}

    @Override
    public String template() {
        return "fieldwork/list";
    }
}
