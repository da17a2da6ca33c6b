package iq.masar.agencies.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Organisation;
import iq.masar.agencies.Partnerships;
import iq.masar.agencies.Partnerships.Outcome;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Institutions, and the two people it takes to let one receive referrals (REF-3). */
@Controller
class AgencyPages {
    private final Agencies agencies;
    private final Partnerships partnerships;
    private final Codes codes;
    private final Clock clock;

    AgencyPages(Agencies agencies, Partnerships partnerships, Codes codes, Clock clock) {
        this.agencies = agencies;
        this.partnerships = partnerships;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/agencies")
    Answer list(Actor actor) {
        var all = agencies.organisations();
        var standings = agencies.standings(all.stream().map(Organisation::code).toList(), today());
        var rows = all.stream()
                .flatMap(one -> Optional.ofNullable(standings.get(one.code()))
                        .map(standing -> new AgencyListPage.Row(
                                one,
                                standing,
                                agencies.offices(one.code()).stream()
                                        .map(office -> Words.label(office.name()))
                                        .toList()))
                        .stream())
                .toList();
        return Answer.show(new AgencyListPage(
                rows.stream().filter(AgencyPages::isProvider).toList(),
                rows.stream().filter(row -> !isProvider(row)).toList(),
                FoundingPages.may(actor)));
    }

    @GetMapping("/agencies/{code}")
    Answer show(Actor actor, @PathVariable String code) {
        return answer(code, actor, Form.empty(), Optional.empty(), 200);
    }

    @PostMapping("/agencies/{code}/vettings")
    Answer vet(Actor actor, @PathVariable String code, Form form) {
        form.require("ministry", "agencies.form.ministry-missing").require("letter", "agencies.form.letter-missing");
        form.maximum("letter", 60);
        var day = form.date("vetted_on");
        if (day.isEmpty() && form.problemOf("vetted_on").isEmpty()) {
            form.problem("vetted_on", "agencies.form.day-missing");
        }
        return !form.isSound()
                ? answer(code, actor, form, Optional.empty(), 422)
                : after(
                        code,
                        actor,
                        form,
                        "vetted_on",
                        partnerships.recordVetting(
                                new OrganisationCode(code),
                                new OrganisationCode(form.text("ministry")),
                                day.orElseThrow(),
                                !form.text("cleared").equals("false"),
                                form.text("letter"),
                                actor.account()));
    }

    @PostMapping("/agencies/{code}/agreements")
    Answer agree(Actor actor, @PathVariable String code, Form form) {
        form.require("number", "agencies.form.number-missing").maximum("number", 60);
        var starts = form.date("starts");
        var ends = form.date("ends");
        if (starts.isEmpty() && form.problemOf("starts").isEmpty()) {
            form.problem("starts", "agencies.form.day-missing");
        }
        if (ends.isEmpty() && form.problemOf("ends").isEmpty()) {
            form.problem("ends", "agencies.form.day-missing");
        }
        return !form.isSound()
                ? answer(code, actor, form, Optional.empty(), 422)
                : after(
                        code,
                        actor,
                        form,
                        "ends",
                        partnerships.recordAgreement(
                                new OrganisationCode(code),
                                form.text("number"),
                                starts.orElseThrow(),
                                ends.orElseThrow(),
                                actor.account()));
    }

    @PostMapping("/agencies/{code}/confirmations")
    Answer confirm(Actor actor, @PathVariable String code, Form form) {
        var organisation = new OrganisationCode(code);
        return form.uuid("entry")
                .map(entry ->
                        after(code, actor, form, "entry", confirmed(organisation, entry, form.text("kind"), actor)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/agencies/{code}/endings")
    Answer end(Actor actor, @PathVariable String code, Form form) {
        return form.uuid("entry")
                .map(entry ->
                        after(code, actor, form, "entry", partnerships.endAgreement(new OrganisationCode(code), entry)))
                .orElseGet(Answer::missing);
    }

    private Outcome confirmed(OrganisationCode organisation, UUID entry, String kind, Actor actor) {
        return kind.equals("agreement")
                ? partnerships.confirmAgreement(organisation, entry, actor.account())
                : partnerships.confirmVetting(organisation, entry, actor.account());
    }

    private Answer after(String code, Actor actor, Form form, String field, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Noted noted -> Answer.to("/agencies/" + code);
            case Outcome.SamePerson same -> answer(code, actor, form, Optional.of("agencies.outcome.same-person"), 409);
            case Outcome.DayRefused refused ->
                answer(
                        code,
                        actor,
                        form.problem(field, "agencies.outcome.day-refused", Words.day(refused.day())),
                        Optional.empty(),
                        422);
            case Outcome.Unknown unknown -> Answer.missing();
        };
    }

    private Answer answer(String code, Actor actor, Form form, Optional<String> refusal, int status) {
        var organisation = agencies.organisation(new OrganisationCode(code));
        if (organisation.isEmpty()) {
            return Answer.missing();
        }
        var one = organisation.get();
        var page = new AgencyPage(
                one,
                agencies.standing(one.code(), today()),
                agencies.offices(one.code()),
                partnerships.vettings(one.code()),
                partnerships.agreements(one.code()),
                codes.list("vetting-ministry").stream()
                        .map(ministry -> Part.Choice.of(ministry.code(), Words.label(ministry.label())))
                        .toList(),
                actor.is(Role.COORDINATOR) || actor.is(Role.NATIONAL_ADMINISTRATION),
                FoundingPages.may(actor),
                actor.account(),
                today(),
                form,
                refusal);
        return status == 200 ? Answer.show(page) : status == 422 ? Answer.unprocessable(page) : Answer.refused(page);
    }

    private static boolean isProvider(AgencyListPage.Row row) {
        return row.organisation().kind() == Organisation.Kind.PROVIDER;
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
