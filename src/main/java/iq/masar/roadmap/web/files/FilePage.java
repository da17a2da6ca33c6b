package iq.masar.roadmap.web.files;

import iq.masar.roadmap.files.Files;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;

/**
 * A kept file: what it is, where it belongs, and whether it is still what was handed in.
 *
 * @param belongs the activity or meeting it lies with
 */
public record FilePage(Files.Fetched fetched, String title, Part.Link belongs) implements Page {
    public String kind() {
        return Words.t("roadmap.file.kind." + fetched.file().kind().ending());
    }

    public String size() {
        return Uploads.size(fetched.file().size());
    }

    public String brought() {
        return Words.moment(fetched.file().broughtAt());
    }

    public String content() {
        return "/governance/files/" + fetched.file().id() + "/content";
    }

    @Override
    public String template() {
        return "roadmap/file";
    }
}
