package iq.masar.directory.web;

import iq.masar.directory.Directory;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The directory as officers search it, or with {@code open} as anybody may without signing in.
 *
 * @param next address of the following page, or empty
 */
public record DirectoryListPage(
        Directory.Query query,
        List<ServiceView> services,
        List<Part.Tab> shelves,
        List<Part.Tab> families,
        List<Part.Tab> governorates,
        List<Part.Tab> sorts,
        String next,
        boolean mayAdd,
        boolean open)
        implements Page {
    @Override
    public String template() {
        return open ? "directory/public" : "directory/list";
    }
}
