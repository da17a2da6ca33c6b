package iq.masar.journeys.web.manifest;

import iq.masar.journeys.manifest.StagedManifest;
import iq.masar.journeys.model.ManifestLine;
import iq.masar.journeys.model.Remark;
import iq.masar.journeys.web.JourneyRefusals;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A file that waits: what is good, warned and bad, what it would change, and its bad rows to be corrected here. */
public record StagedPage(String operation, String number, StagedManifest file, Form form, String refusal)
        implements Page {
    private static final int FORMS = 40;
    private static final int REMARKS = 300;

    @Override
    public String template() {
        return "journeys/staged";
    }

    public String path() {
        return "/journeys/" + operation + "/files/" + file.id();
    }

    /** The first bad rows. */
    public List<ManifestLine> rows() {
        return file.badLines().stream().limit(FORMS).toList();
    }

    /** Columns of a row that something is wrong with. */
    public Set<String> columns(ManifestLine row) {
        var columns = new LinkedHashSet<String>();
        file.of(row.line()).stream()
                .filter(Remark::isBad)
                .map(remark -> remark.column().code())
                .forEach(columns::add);
        return columns;
    }

    /** Field of a cell: {@code l12.birth_date}. */
    public static String field(ManifestLine row, String column) {
        return "l" + row.line() + "." + column;
    }

    public Form filled(ManifestLine row) {
        var filled = Form.empty();
        file.of(row.line()).stream()
                .filter(Remark::isBad)
                .forEach(remark -> filled.with(field(row, remark.column().code()), row.text(remark.column())));
        return filled;
    }

    /** What is said, in the file's order; bad first on a line. */
    public List<Said> said() {
        return file.manifest().remarks().stream()
                .limit(REMARKS)
                .map(remark ->
                        new Said(remark.line(), remark.column().code(), JourneyRefusals.remark(remark), remark.isBad()))
                .toList();
    }

    public boolean isCut() {
        return file.manifest().remarks().size() > REMARKS || file.badLines().size() > FORMS;
    }

    /** What is said of one row, in words. */
    public List<String> causes(ManifestLine row) {
        return file.of(row.line()).stream().map(JourneyRefusals::remark).toList();
    }

    /** One message. */
    public record Said(int line, String column, String cause, boolean bad) {}
}
