package iq.masar.pledges.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.pledges.Attachment;
import iq.masar.pledges.Pledge;
import iq.masar.pledges.PledgeReply;
import iq.masar.pledges.Pledges;
import iq.masar.pledges.Quality;
import iq.masar.pledges.trail.FollowUp;
import iq.masar.pledges.trail.FollowUps;
import iq.masar.pledges.trail.TrailReply;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pledges (GOV-27 to GOV-33). */
@Controller
class PledgePages {
    private static final List<String> KINDS = List.of("financial", "human-resource", "process", "policy");
    private static final List<String> FORMS = List.of("individual", "common", "partnership", "matching");
    private static final List<String> STATUSES = List.of("on-course", "behind", "fulfilled", "not-fulfilled");
    static final List<String> PRINCIPLES = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    private final Pledges pledges;
    private final Registry registry;
    private final FollowUps followUps;
    private final TrailWords words;

    PledgePages(Pledges pledges, Registry registry, FollowUps followUps, TrailWords words) {
        this.pledges = pledges;
        this.registry = registry;
        this.followUps = followUps;
        this.words = words;
    }

    @GetMapping("/pledges")
    Answer list(Optional<Actor> reader) {
        var official = reader.filter(PledgePages::isOfficial).isPresent();
        var rows = pledges.list().stream()
                .filter(one -> official || one.state().equals("announced"))
                .toList();
        return Answer.show(new PledgeListPage(
                rows,
                outside(registry.read()),
                reader.filter(PledgePages::writes).isPresent()));
    }

    private static List<PledgeListPage.Outside> outside(Register register) {
        var outside = new ArrayList<PledgeListPage.Outside>();
        register.find("EXT-PLEDGES-7").ifPresent(entry -> {
            var number = 0;
            for (var title : entry.fact("pledges_en").orElse("").split("\\|")) {
                number++;
                outside.add(new PledgeListPage.Outside(
                        title,
                        entry.fact("pledge_to_gcm_suggested." + number)
                                .orElse("")
                                .replace("|", ", ")));
            }
        });
        return outside;
    }

    @GetMapping("/pledges/new")
    Answer ask(Actor author) {
        return Answer.show(form(Form.empty()));
    }

    @PostMapping("/pledges")
    Answer save(Actor author, Form form, @RequestParam(required = false) @Nullable MultipartFile attachment)
            throws IOException {
        form.require("title", "pledges.form.title-missing").maximum("title", 300);
        if (!KINDS.contains(form.text("kind"))) {
            form.problem("kind", "pledges.form.kind-missing");
        }
        if (!FORMS.contains(form.text("form"))) {
            form.problem("form", "pledges.form.form-missing");
        }
        form.maximum("contact", 300)
                .maximum("actor", 300)
                .maximum("actors", 1_000)
                .maximum("indicator", 1_000);
        var ends = form.date("ends_on");
        var file = brought(form, attachment);
        if (!form.isSound()) {
            return Answer.unprocessable(form(form));
        }
        return switch (pledges.save(typed(form, ends), file, author)) {
            case PledgeReply.Saved(var id) -> Answer.to("/pledges/" + id);
            case PledgeReply.NotInForm(var faults) -> {
                faults.forEach(fault -> form.problem(fault.field(), fault.key(), fault.count()));
                yield Answer.unprocessable(form(form));
            }
            case PledgeReply.AlreadyRegistered(var other) -> Answer.to("/pledges/" + other);
            case PledgeReply.NotMeasurable not -> Answer.unprocessable(form(form));
            case PledgeReply.QualitiesMissing not -> Answer.unprocessable(form(form));
            case PledgeReply.Unknown unknown -> Answer.missing();
        };
    }

    /** Section VII, if a file came with the form; one that does not fit becomes a problem of its field. */
    private static Optional<Attachment> brought(Form form, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        var read =
                Attachment.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        read.refusal().ifPresent(refusal -> form.problem(refusal.field(), refusal.key(), refusal.count()));
        return read.attachment();
    }

    private static Pledge typed(Form form, Optional<java.time.LocalDate> ends) {
        return new Pledge(
                new UUID(0, 0),
                form.text("title"),
                form.text("kind"),
                form.text("form"),
                form.text("actors"),
                new Pledge.Matched(form.text("matched_title"), form.text("matched_id")),
                form.all("objectives").stream()
                        .filter(number -> number.matches("1?\\d|2[0-3]"))
                        .map(Integer::valueOf)
                        .toList(),
                form.text("ar"),
                form.text("en"),
                ends,
                form.text("indicator"),
                Optional.empty(),
                "",
                new Pledge.Particulars(
                        form.text("contact"),
                        form.text("actor"),
                        form.all("principles").stream()
                                .filter(PRINCIPLES::contains)
                                .toList()));
    }

    @GetMapping("/pledges/{id}")
    Answer show(@PathVariable UUID id, Optional<Actor> reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/pledges/{id}/submission")
    Answer submit(@PathVariable UUID id, Actor author, Form form) {
        return after(id, author, form, pledges.submit(id, qualities(form), author));
    }

    private static Map<Quality, Boolean> qualities(Form form) {
        var answers = new EnumMap<Quality, Boolean>(Quality.class);
        for (var quality : Quality.values()) {
            switch (form.text(quality.code())) {
                case "yes" -> answers.put(quality, true);
                case "no" -> answers.put(quality, false);
                default -> {}
            }
        }
        return answers;
    }

    @PostMapping("/pledges/{id}/announcement")
    Answer announce(@PathVariable UUID id, Actor officer, Form form) {
        form.require("event", "pledges.form.event-missing").maximum("event", 200);
        return form.isSound()
                ? after(id, officer, form, pledges.announce(id, form.text("event"), officer))
                : again(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
    }

    @PostMapping("/pledges/{id}/years")
    Answer follow(@PathVariable UUID id, Actor officer, Form form) {
        var year = form.integer("year");
        form.require("narrative", "pledges.form.narrative-missing").maximum("narrative", 3_000);
        if (year.isEmpty() || year.getAsInt() < 2018 || year.getAsInt() > 2100) {
            form.problem("year", "pledges.form.year-wrong");
        }
        if (!STATUSES.contains(form.text("status"))) {
            form.problem("status", "pledges.form.status-missing");
        }
        if (!form.isSound()) {
            return again(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        var cites = new FollowUp.Cites(form.all("releases"), form.all("activities"), form.all("evidence"));
        var reply =
                followUps.report(id, year.orElseThrow(), form.text("status"), form.text("narrative"), cites, officer);
        return switch (reply) {
            case TrailReply.Kept kept -> Answer.to("/pledges/" + id);
            case TrailReply.Unknown unknown -> Answer.missing();
            case TrailReply refused ->
                again(id, officer, form, TrailWords.refusal(refused))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<iq.masar.ui.Page> again(UUID id, Actor reader, Form form, String refusal) {
        return page(id, Optional.of(reader), form, refusal);
    }

    private Answer after(UUID id, Actor reader, Form form, PledgeReply reply) {
        return switch (reply) {
            case PledgeReply.Saved saved -> Answer.to("/pledges/" + id);
            case PledgeReply.NotMeasurable not ->
                again(id, reader, form, Words.t("pledges.reply.not-measurable"))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
            case PledgeReply.QualitiesMissing not ->
                again(id, reader, form, Words.t("pledges.reply.qualities-missing"))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
            case PledgeReply.NotInForm not -> Answer.missing();
            case PledgeReply.AlreadyRegistered already -> Answer.missing();
            case PledgeReply.Unknown unknown -> Answer.missing();
        };
    }

    private Optional<iq.masar.ui.Page> page(UUID id, Optional<Actor> reader, Form form, String refusal) {
        var official = reader.filter(PledgePages::isOfficial).isPresent();
        return pledges.find(id)
                .filter(one -> official || one.state().equals("announced"))
                .map(one -> new PledgePage(
                        one,
                        Pledge.length(one.pledge().ar()),
                        Pledge.length(one.pledge().en()),
                        pledges.attachmentName(id),
                        words.of(one, official),
                        official,
                        reader.filter(PledgePages::writes).isPresent(),
                        form,
                        refusal));
    }

    private PledgeFormPage form(Form form) {
        var objectives = registry.read().objectives().stream()
                .map(one ->
                        Part.Choice.of(String.valueOf(one.number()), one.number() + " · " + Words.label(one.title())))
                .toList();
        return new PledgeFormPage(
                form, choices("kind", KINDS), choices("form", FORMS), objectives, choices("principle", PRINCIPLES));
    }

    private static List<Part.Choice> choices(String key, List<String> codes) {
        return codes.stream()
                .map(code -> Part.Choice.of(code, Words.t("pledges." + key + "." + code)))
                .toList();
    }

    private static boolean writes(Actor actor) {
        return actor.is(Role.SECRETARIAT);
    }

    static boolean isOfficial(Actor actor) {
        return writes(actor)
                || actor.is(Role.NATIONAL_ADMINISTRATION)
                || actor.is(Role.FOCAL_POINT)
                || actor.is(Role.AUDITOR);
    }
}
