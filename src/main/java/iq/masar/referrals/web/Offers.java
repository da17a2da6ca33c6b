package iq.masar.referrals.web;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.consent.Consents;
import iq.masar.consent.Coverage;
import iq.masar.consent.DataCategory;
import iq.masar.directory.Service;
import iq.masar.directory.matching.Candidate;
import iq.masar.directory.matching.Reason;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.plans.Need;
import iq.masar.plans.NeedId;
import iq.masar.plans.Needs;
import iq.masar.referrals.web.SendPage.Because;
import iq.masar.referrals.web.SendPage.Category;
import iq.masar.referrals.web.SendPage.Field;
import iq.masar.referrals.web.SendPage.Offer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the page of a new referral offers: needs, fitting services with their reasons, and the consent table of the one chosen. */
@Component
class Offers {
    private final Fitting fitting;
    private final Needs needs;
    private final Consents consents;
    private final Accounts accounts;
    private final Shown shown;
    private final Clock clock;

    Offers(Fitting fitting, Needs needs, Consents consents, Accounts accounts, Shown shown, Clock clock) {
        this.fitting = fitting;
        this.needs = needs;
        this.consents = consents;
        this.accounts = accounts;
        this.shown = shown;
        this.clock = clock;
    }

    /** Identity and contact are copied by the vault itself; of everything else the worker writes what this provider needs to know. */
    static List<Field> fields(DataCategory category) {
        return switch (category) {
            case IDENTITY -> List.of(new Field("calling", "", true));
            case CONTACT -> List.of(new Field("phone", "", true));
            default -> List.of(new Field(category.code(), "", false));
        };
    }

    SendPage page(CaseFrame frame, CaseSummary file, Form form, Optional<Refusal> refusal) {
        var open = needs.list(file.id()).stream().filter(Need::isOpen).toList();
        var need = form.uuid("need")
                .map(NeedId::new)
                .flatMap(needs::find)
                .filter(one -> one.file().equals(file.id()))
                .or(() -> form.has("family") ? Optional.empty() : open.stream().findFirst());
        need.ifPresent(one -> form.with("need", one.id().toString()));
        var family = need.map(Need::family)
                .or(() -> form.has("family") ? Optional.of(new FamilyCode(form.text("family"))) : Optional.empty());
        need.ifPresent(one -> fill(form, one));
        family.ifPresent(one -> form.with("family", one.value()));
        var match = family.map(one -> fitting.match(file, one));
        var chosen = form.uuid("service").flatMap(fitting::service);
        return new SendPage(
                frame,
                form,
                open.stream().map(one -> tab(one, file, need)).toList(),
                match.map(one -> offers(one.eligible(), form)).orElse(List.of()),
                match.map(one -> offers(one.ineligible(), form)).orElse(List.of()),
                chosen.map(service -> offer(service, List.of(), form)),
                chosen.map(service -> categories(file, service)).orElse(List.of()),
                chosen.map(service -> receivers(service.office())).orElse(List.of()),
                form.text("priority").equals("emergency"),
                match.map(one -> one.isUnmet()).orElse(false),
                refusal);
    }

    private static void fill(Form form, Need need) {
        if (!form.has("priority")) {
            form.with("priority", need.priority().code());
        }
    }

    private Part.Tab tab(Need need, CaseSummary file, Optional<Need> active) {
        return new Part.Tab(
                "/referrals/new?case=" + file.id() + "&need=" + need.id(),
                shown.code("family", need.family().value()),
                -1,
                active.map(Need::id).equals(Optional.of(need.id())));
    }

    private List<Offer> offers(List<Candidate> candidates, Form form) {
        return candidates.stream()
                .map(one -> offer(one.service(), one.reasons(), form))
                .toList();
    }

    private Offer offer(Service service, List<Reason> reasons, Form form) {
        var query = new StringBuilder("/referrals/new?case=" + form.text("case") + "&service=" + service.id());
        for (var name : List.of("need", "parent", "draft", "family", "priority")) {
            if (form.has(name)) {
                query.append('&').append(name).append('=').append(form.text(name));
            }
        }
        return new Offer(
                query.toString(),
                label(service.name()),
                shown.office(service.office()),
                service.places()
                        .left()
                        .map(left -> t("referrals.places-left", left))
                        .orElse(""),
                reasons.stream().map(this::because).toList());
    }

    private Because because(Reason reason) {
        var text = shown.reason(reason);
        return switch (reason.tone()) {
            case FITS -> new Because(text, "ok", "check");
            case ASKS -> new Because(text, "warn", "alert");
            case FAILS -> new Because(text, "bad", "stop");
        };
    }

    private List<Category> categories(CaseSummary file, Service service) {
        return Arrays.stream(DataCategory.values())
                .map(one -> new Category(
                        one.code(),
                        t("referrals.category." + one.code()),
                        isCovered(file, service.office(), one),
                        one == DataCategory.CONTACT,
                        fields(one)))
                .toList();
    }

    private boolean isCovered(CaseSummary file, OfficeCode office, DataCategory category) {
        return consents.coverage(file.id(), office, Set.of(category), clock.instant()) instanceof Coverage.Covered;
    }

    private List<Part.Choice> receivers(OfficeCode office) {
        return accounts.withRole(office, Role.PROVIDER).stream()
                .map(one -> Part.Choice.of(one.id().toString(), one.displayName()))
                .toList();
    }
}
