package iq.masar.emergency.web;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.emergency.EmergencyOversight;
import iq.masar.emergency.EmergencyReadings;
import iq.masar.emergency.EmergencyReadings.OpenFile;
import iq.masar.emergency.EmergencyReason;
import iq.masar.emergency.EmergencyReply;
import iq.masar.emergency.EmergencySummary;
import iq.masar.emergency.model.Approver;
import iq.masar.emergency.model.Emergency;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.emergency.EmergencyTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Emergencies in the reader's words. */
@Component
class Views {
    private final EmergencyReadings readings;
    private final EmergencyOversight oversight;
    private final Agencies agencies;
    private final Accounts accounts;

    Views(EmergencyReadings readings, EmergencyOversight oversight, Agencies agencies, Accounts accounts) {
        this.readings = readings;
        this.oversight = oversight;
        this.agencies = agencies;
        this.accounts = accounts;
    }

    NewEmergencyPage asking(Form form, String refusal) {
        return new NewEmergencyPage(
                form,
                Part.Choice.all(
                        "emergency.reason.",
                        Arrays.stream(EmergencyReason.values())
                                .map(EmergencyReason::code)
                                .toList()),
                Part.Choice.all(
                        "emergency.section.",
                        EmergencyTerms.OPENABLE.stream().map(Section::value).toList()),
                Stream.of(15, 30, 45, 60)
                        .map(minutes ->
                                Part.Choice.of(String.valueOf(minutes), Words.t("emergency.minutes.of", minutes)))
                        .toList(),
                refusal);
    }

    EmergencyListPage.Row row(EmergencySummary summary) {
        var facts = summary.facts();
        var state = summary.emergency().state();
        return new EmergencyListPage.Row(
                "/emergencies/" + facts.id(),
                facts.number(),
                Words.t("emergency.reason." + facts.reason().code()),
                Words.t("emergency.state." + state),
                switch (summary.emergency()) {
                    case Emergency.Open open -> "bad";
                    case Emergency.Expired expired -> "warn";
                    case Emergency.Reviewed reviewed -> "ok";
                    case Emergency.Denied denied -> "gone";
                    case Emergency other -> "info";
                },
                accounts.name(facts.requester()),
                Words.moment(facts.askedAt()));
    }

    EmergencyPage page(EmergencySummary summary, Actor reader, Form form, String refusal) {
        var id = summary.facts().id();
        return new EmergencyPage(
                id.toString(),
                row(summary),
                facts(summary),
                readings.words(id, reader),
                reader.is(Role.DATA_PROTECTION_OFFICER) ? oversight.words(id, reader) : List.of(),
                act(summary, reader),
                person(summary, reader),
                form,
                refusal);
    }

    private Map<String, String> facts(EmergencySummary summary) {
        var facts = summary.facts();
        var lines = new LinkedHashMap<String, String>();
        lines.put("emergency.fact.office", Words.label(agencies.name(facts.office())));
        lines.put(
                "emergency.fact.sections",
                String.join(
                        " · ",
                        facts.sections().stream()
                                .map(section -> Words.t("emergency.section." + section.value()))
                                .toList()));
        lines.put("emergency.fact.minutes", Words.t("emergency.minutes.of", facts.minutes()));
        approvers(summary.emergency())
                .forEach(approver -> lines.merge(
                        "emergency.fact.approved",
                        Words.t(
                                "emergency.approved.by",
                                accounts.name(approver.account()),
                                approver.institution().value(),
                                Words.moment(approver.at())),
                        (one, other) -> one + " · " + other));
        if (summary.emergency() instanceof Emergency.Open open) {
            lines.put("emergency.fact.until", Words.moment(open.until()));
        }
        summary.reviewDue().ifPresent(due -> lines.put("emergency.fact.review-due", Words.moment(due)));
        if (summary.emergency() instanceof Emergency.Reviewed reviewed) {
            lines.put(
                    "emergency.fact.finding",
                    Words.t("emergency.finding." + reviewed.finding().code()));
        }
        summary.told().ifPresent(at -> lines.put("emergency.fact.told", Words.moment(at)));
        summary.delayedUntil().ifPresent(day -> lines.put("emergency.fact.delayed", Words.day(day)));
        return lines;
    }

    private static List<Approver> approvers(Emergency emergency) {
        return switch (emergency) {
            case Emergency.Requested requested -> List.of();
            case Emergency.ApprovedOnce once -> List.of(once.first());
            case Emergency.Open open -> List.of(open.first(), open.second());
            case Emergency.Expired expired -> List.of(expired.first(), expired.second());
            case Emergency.Reviewed reviewed -> List.of(reviewed.first(), reviewed.second());
            case Emergency.Denied denied -> denied.first().stream().toList();
        };
    }

    /** What a page offers is only what can be done now. */
    private static String act(EmergencySummary summary, Actor reader) {
        var mine = summary.facts().requester().equals(reader.account());
        return switch (summary.emergency()) {
            case Emergency.Requested requested -> reader.is(Role.COORDINATOR) && !mine ? "approve" : "";
            case Emergency.ApprovedOnce once -> reader.is(Role.COORDINATOR) && !mine ? "approve" : "";
            case Emergency.Open open -> mine ? "read" : "";
            case Emergency.Expired expired -> reader.is(Role.DATA_PROTECTION_OFFICER) && !mine ? "review" : "";
            case Emergency other -> "";
        };
    }

    private static String person(EmergencySummary summary, Actor reader) {
        if (!summary.emergency().wasOpened()
                || summary.told().isPresent()
                || !summary.facts().mayTell(reader)) {
            return "";
        }
        return reader.is(Role.DATA_PROTECTION_OFFICER) ? "told delay" : "told";
    }

    EmergencyReadingPage reading(OpenFile open, Reading.Open reading, Actor reader) {
        var facts = open.emergency().facts();
        var parts = new ArrayList<EmergencyReadingPage.Part>();
        for (Place place : open.places()) {
            var fields = reading.at(place);
            if (!fields.isEmpty()) {
                var worded = new LinkedHashMap<String, String>();
                fields.forEach((field, text) -> worded.put(field(field), text));
                parts.add(new EmergencyReadingPage.Part(
                        Words.t("emergency.section." + place.section().value()), worded));
            }
        }
        return new EmergencyReadingPage(
                facts.id().toString(),
                facts.number(),
                Words.time(open.emergency().until()),
                Words.t(
                        "emergency.mark",
                        reader.displayName(),
                        facts.id().toString().substring(24)),
                parts);
    }

    private static String field(String name) {
        var parts = name.split("\\.");
        if (parts.length >= 2) {
            return Words.t("persons.slot." + parts[0]) + " · " + Words.t("persons.script." + parts[1]);
        }
        var key = "emergency.field." + name;
        return Words.has(Words.language(), key) ? Words.t(key) : name;
    }

    static String refusal(EmergencyReply reply) {
        var key = "emergency.emergency-reply." + Words.code(reply);
        return switch (reply) {
            case EmergencyReply.ApprovalTermPassed(var ended) -> Words.t(key, ended);
            case EmergencyReply.NotNow(var state) -> Words.t(key, Words.t("emergency.state." + state));
            case EmergencyReply other -> Words.t(key);
        };
    }
}
