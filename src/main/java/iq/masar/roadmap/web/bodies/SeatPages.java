package iq.masar.roadmap.web.bodies;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Seats of institutions and the persons who hold them (GOV-05). */
@Controller
class SeatPages {
    private static final List<Role> MAY_SIT =
            List.of(Role.FOCAL_POINT, Role.NATIONAL_ADMINISTRATION, Role.ANALYST, Role.SECRETARIAT);
    private static final List<String> ROLES = List.of("member", "alternate", "chair", "secretary");
    private final Registry registry;
    private final Bodies bodies;
    private final Seats seats;
    private final Accounts accounts;
    private final Clock clock;

    SeatPages(Registry registry, Bodies bodies, Seats seats, Accounts accounts, Clock clock) {
        this.registry = registry;
        this.bodies = bodies;
        this.seats = seats;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/governance/bodies/{id}/seats")
    Answer show(@PathVariable String id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/bodies/{id}/seats")
    Answer admit(@PathVariable String id, Actor officer, Form form) {
        form.require("source", "roadmap.body.source-missing").maximum("source", 300);
        var known = registry.read()
                .find(form.text("institution"))
                .filter(entry -> entry.kind().equals("organisation"));
        if (known.isEmpty()) {
            form.problem("institution", "roadmap.seats.institution-missing");
        }
        return acted(id, officer, form, () -> seats.admit(id, form.text("institution"), form.text("source"), officer));
    }

    @PostMapping("/governance/bodies/{id}/terms")
    Answer hold(@PathVariable String id, Actor officer, Form form) {
        var seat = form.uuid("seat");
        var person = form.uuid("person").map(AccountId::new).filter(this::maySit);
        if (seat.isEmpty()) {
            form.problem("seat", "roadmap.body.seat-missing");
        }
        if (person.isEmpty()) {
            form.problem("person", "roadmap.seats.person-missing");
        }
        if (!ROLES.contains(form.text("role"))) {
            form.problem("role", "roadmap.seats.role-missing");
        }
        return acted(
                id,
                officer,
                form,
                () -> seats.hold(seat.orElseThrow(), person.orElseThrow(), form.text("role"), officer));
    }

    @PostMapping("/governance/bodies/{id}/terms/end")
    Answer release(@PathVariable String id, Actor officer, Form form) {
        var seat = form.uuid("seat");
        var person = form.uuid("person");
        var last = form.date("last");
        if (last.isEmpty() && form.problemOf("last").isEmpty()) {
            form.problem("last", "roadmap.seats.last-missing");
        }
        return acted(id, officer, form, () -> {
            if (seat.isEmpty() || person.isEmpty()) {
                return new BodyReply.Unknown();
            }
            seats.release(seat.get(), new AccountId(person.get()), last.orElseThrow(), officer);
            return new BodyReply.Done(seat.get());
        });
    }

    private boolean maySit(AccountId id) {
        return accounts.find(id)
                .filter(account -> account.isActive() && MAY_SIT.stream().anyMatch(account::is))
                .isPresent();
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<BodyReply> act) {
        if (bodies.find(registry.read(), id).isEmpty()) {
            return Answer.missing();
        }
        return BodyRefusals.acted(
                form, act, "/governance/bodies/" + id + "/seats", refusal -> page(id, officer, form, refusal));
    }

    private Optional<Page> page(String id, Actor reader, Form form, String refusal) {
        var register = registry.read();
        return bodies.find(register, id).map(body -> {
            var today = Baghdad.day(clock.instant());
            return new SeatPage(
                    body,
                    Words.label(body.name()),
                    rows(body, today),
                    choices(register, body, today),
                    reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION),
                    form,
                    refusal);
        });
    }

    private List<SeatPage.Row> rows(Body body, LocalDate today) {
        var holders = seats.holders(body.id());
        return body.seats().stream()
                .map(seat -> new SeatPage.Row(
                        seat.id().toString(),
                        Words.label(seat.name()),
                        Words.day(seat.since()),
                        seat.source(),
                        holders.stream()
                                .filter(holder -> holder.seat().equals(seat.id()))
                                .map(holder -> term(holder, today))
                                .toList()))
                .toList();
    }

    private SeatPage.Term term(Body.Holder holder, LocalDate today) {
        return new SeatPage.Term(
                holder.account().toString(),
                accounts.name(new AccountId(holder.account())),
                holder.role(),
                Words.day(holder.since()),
                holder.runs(today) ? "" : holder.until().map(Words::day).orElse(""));
    }

    private SeatPage.Choices choices(Register register, Body body, LocalDate today) {
        var taken = body.standing(today).stream().map(Body.Seat::institution).toList();
        return new SeatPage.Choices(
                register.all("organisation").stream()
                        .filter(one -> !taken.contains(one.id()))
                        .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                        .toList(),
                body.standing(today).stream()
                        .map(seat -> Part.Choice.of(seat.id().toString(), Words.label(seat.name())))
                        .toList(),
                people().map(one -> Part.Choice.of(
                                one.id().value().toString(),
                                one.displayName() + " · " + one.organisation().value()))
                        .toList(),
                ROLES.stream()
                        .map(role -> Part.Choice.of(role, Words.t("roadmap.role." + role)))
                        .toList());
    }

    private Stream<Account> people() {
        return MAY_SIT.stream()
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct();
    }
}
