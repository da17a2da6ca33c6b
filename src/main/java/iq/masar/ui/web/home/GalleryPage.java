package iq.masar.ui.web.home;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every component once, with words of the shell itself; drawn by tests and by whoever designs, not reachable by address. */
public record GalleryPage(Form form) implements Page {
    @Override
    public String template() {
        return "ui/gallery";
    }

    public List<Part.Choice> choices() {
        return Stream.of("search", "desk", "intake", "referral")
                .map(key -> new Part.Choice(key, Words.t("ui.key." + key), ""))
                .toList();
    }

    public List<Part.Clock> clocks() {
        return Stream.of(.32, .9, 1.24, 1.68, 2.0)
                .map(share ->
                        new Part.Clock(share, Words.t("ui.person.left", (int) (share * 20)), Words.t("ui.help.keys")))
                .toList();
    }

    public List<Part.Rung> rungs() {
        return List.of(
                new Part.Rung(75, Words.t("ui.notices"), Words.t("ui.role.provider"), "07:35", "done"),
                new Part.Rung(100, Words.t("ui.notices"), Words.t("ui.role.supervisor"), "09:20", "done"),
                new Part.Rung(150, Words.t("ui.notices"), Words.t("ui.role.coordinator"), "", "next"),
                new Part.Rung(200, Words.t("ui.no-figure"), Words.t("ui.role.coordinator"), "", "later"));
    }

    public List<Part.Moment> moments() {
        return List.of(
                new Part.Moment(
                        "7", "12:50", "alert", Words.t("ui.problem.failed"), Words.t("ui.role.provider"), "bad"),
                new Part.Moment("6", "09:20", "send", Words.t("ui.key.referral"), "ڕێکخراوەی ژنانی هەڵەبجە", "info"),
                new Part.Moment("5", "10:15", "check", Words.t("ui.save"), "NI-26-004417", "ok"));
    }

    public List<Part.Hop> hops() {
        return List.of(
                new Part.Hop("/help", Words.t("ui.key.referral"), Words.t("ui.problem.missing"), "now"),
                new Part.Hop("", Words.t("ui.key.referral"), Words.t("ui.draft.saved"), "draft"));
    }

    public List<Part.Step> steps() {
        return List.of(
                new Part.Step(Words.t("ui.key.intake"), "done"),
                new Part.Step(Words.t("ui.key.referral"), "now"),
                new Part.Step(Words.t("ui.key.send"), "later"));
    }

    public List<Part.Tab> tabs() {
        return List.of(
                new Part.Tab("/help", Words.t("ui.help"), -1, true), new Part.Tab("/", Words.t("ui.home"), 12, false));
    }

    public List<Part.Person> persons() {
        return List.of(
                new Part.Person.Closed(
                        "رنا", "09–11", List.of(Words.t("ui.account")), "/help", choices(), Optional.of(38)),
                new Part.Person.Open("رنا", "09–11", Map.of(Words.t("ui.account"), "+964 770 000 0000"), 11, "/help"),
                new Part.Person.Spent("رنا", "09–11", "10:00"));
    }

    public Part.Tile tile() {
        return new Part.Tile("/help", "alert", Words.t("ui.notices"), "31", Words.t("ui.line.waiting"), true);
    }

    public Part.Version version(String key) {
        return new Part.Version(Words.t(key), Words.t("ui.role.supervisor"), "09:20", Words.t("ui.conflict.history"));
    }
}
