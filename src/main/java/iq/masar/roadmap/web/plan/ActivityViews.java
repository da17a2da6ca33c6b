package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.files.Files;
import iq.masar.roadmap.milestones.Milestone;
import iq.masar.roadmap.milestones.Milestones;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.ActivityPledges;
import iq.masar.roadmap.plan.ActivityVersion;
import iq.masar.roadmap.plan.Evidence;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.plan.Terms;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the page of an activity for whoever acts on it. */
@Component
class ActivityViews {
    static final List<String> STATES = List.of("planned", "in-progress", "continuing", "done", "suspended", "dropped");
    private final Registry registry;
    private final Activities activities;
    private final Milestones milestones;
    private final Files files;
    private final List<ActivityPledges> pledges;
    private final Clock clock;

    ActivityViews(
            Registry registry,
            Activities activities,
            Milestones milestones,
            Files files,
            List<ActivityPledges> pledges,
            Clock clock) {
        this.registry = registry;
        this.activities = activities;
        this.milestones = milestones;
        this.files = files;
        this.pledges = List.copyOf(pledges);
        this.clock = clock;
    }

    Optional<Page> page(String id, Actor reader, Form form, String refusal) {
        var register = registry.read();
        var history = activities.history(id);
        var evidence = activities.evidence(id);
        return register.find(id)
                .filter(entry -> !history.isEmpty())
                .map(entry -> new ActivityPage(
                        entry,
                        Words.label(entry.name()),
                        standing(register, history.getFirst()),
                        course(register, entry, history.getFirst()),
                        evidence,
                        ties(register, evidence, history, reader),
                        moments(history, milestones.history(id)),
                        register.passagesOf(entry),
                        rights(reader),
                        form,
                        refusal));
    }

    private ActivityPage.Ties ties(
            Register register, List<Evidence> evidence, List<ActivityVersion> history, Actor reader) {
        return new ActivityPage.Ties(
                files.ofEvidence(evidence.stream().map(Evidence::id).toList()),
                activities.decisions(history).stream()
                        .map(one -> new ActivityPage.Decided(
                                one.href(), one.number(), name(register, one.body()), one.text()))
                        .toList(),
                pledges.stream()
                        .flatMap(one -> one.naming(history.getFirst().activity(), reader).stream())
                        .toList());
    }

    private static ActivityPage.Standing standing(Register register, ActivityVersion now) {
        return new ActivityPage.Standing(
                now.progress().code(),
                percent(now.progress()),
                now.progress().measured().map(Interval::shown).orElse(""),
                now.weight(),
                name(register, now.roadmap()),
                Part.Choice.all("roadmap.state.", STATES),
                register.under(now.roadmap(), "aim").stream()
                        .map(aim -> Part.Choice.of(aim.id(), Words.label(aim.name())))
                        .toList(),
                now.aims());
    }

    private ActivityPage.Course course(Register register, Entry entry, ActivityVersion now) {
        var terms = now.terms().orElseGet(() -> Terms.of(entry));
        var today = Baghdad.day(clock.instant());
        var facts = new LinkedHashMap<String, String>();
        facts.put(Words.t("roadmap.terms.owners"), names(register, terms.owners()));
        facts.put(Words.t("roadmap.terms.partners"), names(register, terms.partners()));
        facts.put(Words.t("roadmap.terms.begins"), stated(terms.begins()));
        facts.put(Words.t("roadmap.terms.ends"), stated(terms.ends()));
        facts.put(Words.t("roadmap.activity.weight"), Words.number(now.weight()));
        return new ActivityPage.Course(
                facts,
                milestones.asOf(today).getOrDefault(entry.id(), List.of()).stream()
                        .map(one -> stage(one, today))
                        .toList());
    }

    private static ActivityPage.Stage stage(Milestone one, LocalDate today) {
        return new ActivityPage.Stage(
                one.id().toString(),
                Words.label(one.name()),
                one.state(today),
                StatedDates.words(one.due()),
                one.reached().map(Words::day).orElse(""));
    }

    private static String stated(Optional<PartialDate> date) {
        return date.map(StatedDates::words).orElse(Words.t("roadmap.unstated"));
    }

    private static String names(Register register, List<String> institutions) {
        return institutions.isEmpty()
                ? Words.t("roadmap.unstated")
                : institutions.stream().map(one -> name(register, one)).collect(Collectors.joining(" · "));
    }

    private static String name(Register register, String entry) {
        return register.find(entry).map(one -> Words.label(one.name())).orElse(entry);
    }

    private static ActivityPage.Rights rights(Actor reader) {
        var writes = reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
        return new ActivityPage.Rights(
                writes,
                writes || reader.is(Role.FOCAL_POINT),
                reader.organisation().value());
    }

    /** The versions of the activity and of its milestones together, the newest first. */
    private static List<Part.Moment> moments(List<ActivityVersion> versions, List<Milestone> stages) {
        var told = new ArrayList<Map.Entry<LocalDate, Part.Moment>>();
        stages.forEach(one -> told.add(Map.entry(one.why().since(), moment(one))));
        versions.forEach(one -> told.add(Map.entry(one.since(), moment(one))));
        told.sort(Map.Entry.<LocalDate, Part.Moment>comparingByKey(Comparator.reverseOrder()));
        return told.stream().map(Map.Entry::getValue).toList();
    }

    private static Part.Moment moment(ActivityVersion version) {
        var percent = percent(version.progress());
        return new Part.Moment(
                Words.day(version.since()),
                "",
                "history",
                Words.t("roadmap.state." + version.progress().code())
                        + (percent.isEmpty() ? "" : " " + percent + "%")
                        + " · "
                        + Words.t("roadmap.activity.weighs", version.weight()),
                version.reason() + (version.decision().isEmpty() ? "" : " · " + version.decision()),
                "");
    }

    private static Part.Moment moment(Milestone one) {
        var what = one.isDropped()
                ? Words.t("roadmap.milestone.state.dropped")
                : one.reached()
                        .map(day -> Words.t("roadmap.milestone.reached-on", Words.day(day)))
                        .orElseGet(() -> Words.t("roadmap.milestone.due-by", StatedDates.words(one.due())));
        return new Part.Moment(
                Words.day(one.why().since()),
                "",
                "flag",
                Words.label(one.name()) + " · " + what,
                one.why().reason(),
                "");
    }

    private static String percent(Progress progress) {
        return progress instanceof Progress.InProgress(OptionalInt known) && known.isPresent()
                ? Integer.toString(known.getAsInt())
                : "";
    }
}
