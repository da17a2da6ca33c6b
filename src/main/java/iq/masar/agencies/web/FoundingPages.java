package iq.masar.agencies.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.agencies.Organisation;
import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Institutions and offices that no reference list brought: an installation without the demonstration begins with them. */
@Controller
class FoundingPages {
    private static final Label NOWHERE = new Label("", "", "");
    private final Agencies agencies;
    private final Codes codes;

    FoundingPages(Agencies agencies, Codes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    static boolean may(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.NATIONAL_ADMINISTRATION);
    }

    @GetMapping("/agencies/new")
    Answer ask() {
        return Answer.show(new NewAgencyPage(Form.empty().with("kind", Organisation.Kind.PROVIDER.code())));
    }

    @PostMapping("/agencies")
    Answer open(Form form) {
        var code = form.text("code").toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9-]{1,19}")) {
            form.problem("code", "agencies.new.code-shape");
        }
        var kind = Arrays.stream(Organisation.Kind.values())
                .filter(one -> one.code().equals(form.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.problem("kind", "agencies.new.kind-missing");
        }
        var name = name(form);
        if (!form.isSound()) {
            return Answer.unprocessable(new NewAgencyPage(form));
        }
        var organisation =
                new Organisation(new OrganisationCode(code), name, kind.orElseThrow(), /* verified= */ true, false);
        return agencies.open(organisation)
                ? Answer.to("/agencies/" + code)
                : Answer.unprocessable(new NewAgencyPage(form.problem("code", "agencies.new.code-taken")));
    }

    @GetMapping("/agencies/{code}/offices/new")
    Answer askOffice(@PathVariable String code) {
        return agencies.organisation(new OrganisationCode(code))
                .<Answer>map(one -> Answer.show(page(Form.empty().with("kind", usual(one)), one)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/agencies/{code}/offices")
    Answer openOffice(@PathVariable String code, Form form) {
        var found = agencies.organisation(new OrganisationCode(code));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        var organisation = found.get();
        var governorate = codes.find("governorate", form.text("governorate"));
        if (governorate.isEmpty()) {
            form.problem("governorate", "agencies.new.governorate-missing");
        }
        var kind = Arrays.stream(Office.Kind.values())
                .filter(one -> one.code().equals(form.text("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.problem("kind", "agencies.new.kind-missing");
        }
        if (!form.text("phone").matches("|\\+[0-9 ]{7,20}")) {
            form.problem("phone", "agencies.new.phone-shape");
        }
        var name = name(form);
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, organisation));
        }
        var where = new GovernorateCode(governorate.orElseThrow().code());
        agencies.record(new Office(
                agencies.freshCode(organisation.code(), where),
                organisation.code(),
                name,
                where,
                kind.orElseThrow(),
                form.text("phone"),
                NOWHERE,
                /* verified= */ true));
        return Answer.to("/agencies/" + code);
    }

    private static Label name(Form form) {
        Stream.of("ar", "ckb", "en")
                .forEach(language ->
                        form.require(language, "agencies.new.name-missing").maximum(language, 120));
        return new Label(form.text("ar"), form.text("ckb"), form.text("en"));
    }

    private static String usual(Organisation organisation) {
        return (organisation.kind() == Organisation.Kind.STATE ? Office.Kind.MINISTRY : Office.Kind.PROVIDER).code();
    }

    private NewOfficePage page(Form form, Organisation organisation) {
        List<Part.Choice> governorates = codes.list("governorate").stream()
                .map(one -> Part.Choice.of(one.code(), Words.label(one.label())))
                .toList();
        return new NewOfficePage(form, organisation, governorates);
    }
}
