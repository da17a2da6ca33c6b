package iq.masar.hotline.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseSummary;
import iq.masar.codes.Codes;
import iq.masar.consent.Consent;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.consent.texts.ConsentTexts;
import iq.masar.hotline.Calls;
import iq.masar.hotline.CaseStatus;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what a recognised caller may hear into words. */
@Component
class CallViews {
    private final Calls calls;
    private final CaseStatus status;
    private final ConsentTexts texts;
    private final Agencies agencies;
    private final Codes codes;

    CallViews(Calls calls, CaseStatus status, ConsentTexts texts, Agencies agencies, Codes codes) {
        this.calls = calls;
        this.status = status;
        this.texts = texts;
        this.agencies = agencies;
        this.codes = codes;
    }

    /** The page of a recognised caller; empty while nobody is recognised. */
    Optional<CallPage> call(UUID id, Form form, Actor operator) {
        return call(id, form, operator, Optional.empty());
    }

    Optional<CallPage> call(UUID id, Form form, Actor operator, Optional<String> problem) {
        return calls.recognised(id, operator).map(file -> page(id, file, form, problem));
    }

    private CallPage page(UUID id, CaseSummary file, Form form, Optional<String> problem) {
        return new CallPage(
                "/hotline/calls/" + id,
                form,
                file.number().value(),
                Words.t("casework.state." + file.state().code()),
                status.nextDeadline(file.id()).map(Words::moment).orElseGet(() -> Words.t("hotline.next.none")),
                status.appointments(file.id()).stream()
                        .map(one -> Words.moment(one.startsAt()))
                        .toList(),
                status.services(file.id()).stream()
                        .map(one -> new CallPage.Service(
                                one.referral().toString(),
                                Words.label(codes.label("family", one.family().value())),
                                Words.t(one.stateKey()),
                                one.nextDeadline().map(Words::moment).orElse(""),
                                one.appointment().map(Words::moment).orElse(""),
                                one.mayConfirm()))
                        .toList(),
                status.consents(file.id()).stream().map(this::given).toList(),
                scripts(file),
                choices(),
                calls.acts(id).stream()
                        .map(act -> Words.t("hotline.act." + act.code()))
                        .toList(),
                problem);
    }

    private CallPage.Given given(Consent consent) {
        return new CallPage.Given(
                consent.id().toString(),
                Words.t("hotline.purpose." + consent.purpose().code()),
                consent.recipients().stream()
                        .map(office -> Part.Choice.of(office.value(), name(office)))
                        .toList(),
                consent.categories().stream().sorted().map(CallViews::choice).toList(),
                Words.day(consent.expiresAt()));
    }

    private String name(OfficeCode code) {
        return agencies.office(code).map(office -> Words.label(office.name())).orElse(code.value());
    }

    private List<CallPage.Script> scripts(CaseSummary file) {
        return Stream.of(Purpose.CASE_MANAGEMENT, Purpose.REFERRAL)
                .map(purpose -> texts.of(purpose, ConsentMode.VERBAL, ConsentTexts.NEWEST))
                .map(text -> new CallPage.Script(
                        Words.t("hotline.purpose." + text.purpose().code()),
                        text.version(),
                        text.words().in(file.language()),
                        text.verified()))
                .toList();
    }

    private Map<String, List<Part.Choice>> choices() {
        return Map.of(
                "purpose",
                        Stream.of(Purpose.CASE_MANAGEMENT, Purpose.REFERRAL)
                                .map(one -> Part.Choice.of(one.code(), Words.t("hotline.purpose." + one.code())))
                                .toList(),
                "recipient",
                        agencies.offices(Office.Kind.PROVIDER).stream()
                                .map(one -> Part.Choice.of(one.code().value(), Words.label(one.name())))
                                .toList(),
                "category",
                        Arrays.stream(DataCategory.values())
                                .map(CallViews::choice)
                                .toList(),
                "place",
                        Stream.of("office", "phone")
                                .map(one -> Part.Choice.of(one, Words.t("hotline.place." + one)))
                                .toList());
    }

    private static Part.Choice choice(DataCategory category) {
        return Part.Choice.of(category.code(), Words.t("hotline.category." + category.code()));
    }
}
