package iq.masar.intake.people;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.consent.Consent;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentState;
import iq.masar.consent.Consents;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.consent.texts.ConsentText;
import iq.masar.consent.texts.ConsentTexts;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.persons.Member;
import iq.masar.persons.Persons;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the consents' page together. */
@Component
class ConsentView {
    private final Consents consents;
    private final ConsentTexts texts;
    private final Persons persons;
    private final Agencies agencies;
    private final CaseFrames frames;
    private final CaseWords words;

    ConsentView(
            Consents consents,
            ConsentTexts texts,
            Persons persons,
            Agencies agencies,
            CaseFrames frames,
            CaseWords words) {
        this.consents = consents;
        this.texts = texts;
        this.persons = persons;
        this.agencies = agencies;
        this.frames = frames;
        this.words = words;
    }

    Optional<ConsentsPage> of(CaseId file, Form form, Actor actor, Optional<RefusalView> refusal) {
        return frames.of(file, actor, "consents").map(frame -> page(frame, form, actor, refusal));
    }

    private ConsentsPage page(CaseFrame frame, Form form, Actor actor, Optional<RefusalView> refusal) {
        var file = frame.file().id();
        return new ConsentsPage(
                frame,
                form,
                consents.list(file).stream().map(this::row).toList(),
                Stream.of(Purpose.values())
                        .map(one -> Part.Choice.of(one.code(), t("consent.purpose." + one.code())))
                        .toList(),
                providers(frame, true),
                providers(frame, false),
                Arrays.stream(DataCategory.values()).map(ConsentView::choice).toList(),
                Stream.of(ConsentMode.SIGNATURE, ConsentMode.THUMB, ConsentMode.VERBAL)
                        .map(one -> Part.Choice.of(one.code(), t("consent.mode." + one.code())))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(one -> Part.Choice.of(one.tag(), t("ui.language." + one.tag())))
                        .toList(),
                people(file),
                texts.list().stream()
                        .filter(ConsentText::script)
                        .map(text -> script(text, frame.file().language()))
                        .toList(),
                frame.workable() || actor.is(Role.SUPERVISOR),
                actor.is(Role.SUPERVISOR),
                refusal);
    }

    /** Providers of the case's own governorate stand first; the others are one field further. */
    private List<Part.Choice> providers(CaseFrame frame, boolean near) {
        return agencies.offices(Office.Kind.PROVIDER).stream()
                .filter(one -> one.governorate().equals(frame.file().governorate()) == near)
                .map(one -> Part.Choice.of(one.code().value(), label(one.name())))
                .toList();
    }

    private static Part.Choice choice(DataCategory category) {
        return Part.Choice.of(category.code(), t("consent.category." + category.code()));
    }

    private static ConsentsPage.Script script(ConsentText text, Language language) {
        return new ConsentsPage.Script(
                t("intake.consent.script." + text.purpose().code(), text.version()),
                text.words().in(language),
                text.verified(),
                language.tag(),
                language.direction());
    }

    /** Every adult speaks for herself (REF-57). */
    private List<Part.Choice> people(CaseId file) {
        return persons.household(file).stream()
                .map(one -> Part.Choice.of(one.id().toString(), person(one)))
                .toList();
    }

    private static String person(Member one) {
        return t("intake.relation." + one.relation())
                + one.birthYearBand()
                        .map(band -> " · " + band + "–" + (band + 4))
                        .orElse("");
    }

    private ConsentsPage.Row row(Consent one) {
        var inForce = one.isInForce(words.now());
        return new ConsentsPage.Row(
                one.id().toString(),
                one.number(),
                t("consent.purpose." + one.purpose().code()),
                one.person().equals(one.file().value()) ? t("intake.relation.self") : t("intake.consent.other-adult"),
                one.scope().entrySet().stream().map(this::scope).toList(),
                t("consent.mode." + one.mode().code()),
                t("ui.language." + one.language().tag()),
                one.textVersion(),
                Words.moment(one.givenAt()),
                Words.day(one.expiresAt()),
                t("consent.state." + one.state().code()),
                kind(one.state()),
                inForce,
                one.purpose() == Purpose.REFERRAL);
    }

    private static String kind(ConsentState state) {
        return switch (state) {
            case GIVEN -> "ok";
            case NARROWED -> "warn";
            case REFUSED -> "info";
            case WITHDRAWN, EXPIRED, SUPERSEDED -> "gone";
        };
    }

    private ConsentsPage.Scope scope(Map.Entry<OfficeCode, Set<DataCategory>> one) {
        return new ConsentsPage.Scope(
                one.getKey().value(),
                words.office(one.getKey()),
                one.getValue().stream().sorted().map(ConsentView::choice).toList());
    }
}
