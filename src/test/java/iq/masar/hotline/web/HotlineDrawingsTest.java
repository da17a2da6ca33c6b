package iq.masar.hotline.web;

import iq.masar.hotline.FactKind;
import iq.masar.hotline.PhoneAct;
import iq.masar.kernel.Language;
import iq.masar.testing.Drawing;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the hotline in every language. */
class HotlineDrawingsTest {
    @ParameterizedTest
    @EnumSource
    void desk(Language language) throws IOException {
        Drawing.of(
                language,
                "hotline-desk",
                () -> new HotlineDeskPage(
                        Form.empty().problem("number", "hotline.number.missing"),
                        List.of(new Part.Link("/hotline/calls/1", Words.t("hotline.call.open", 1)))));
    }

    @ParameterizedTest
    @EnumSource
    void recognition(Language language) throws IOException {
        for (var refused : List.of(true, false)) {
            Drawing.of(
                    language,
                    refused ? "hotline-refused" : "hotline-locked",
                    () -> new RecognitionPage("/hotline/calls/1", Form.empty(), facts(), refused, !refused));
        }
    }

    @ParameterizedTest
    @EnumSource
    void call(Language language) throws IOException {
        for (var problem : List.of("", "consent-stays", "witness-missing", "no-such-hour", "not-waiting")) {
            Drawing.of(
                    language,
                    "hotline-call" + problem,
                    () -> page(Optional.of(problem)
                            .filter(key -> !key.isEmpty())
                            .map(key -> Words.t("hotline.done." + key))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void phoneTab(Language language) throws IOException {
        Drawing.of(
                language,
                "hotline-phone",
                () -> new PhoneTabPage(
                        Drawing.frame(language),
                        Form.empty(),
                        Arrays.stream(FactKind.values())
                                .map(kind -> new PhoneTabPage.Fact(
                                        kind.code(), Words.t("hotline.fact." + kind.code()), kind.isNumber(), true))
                                .toList(),
                        Optional.of("1/1/2027"),
                        Optional.of("7K4M 2XPQ")));
    }

    private static List<RecognitionPage.Fact> facts() {
        return Arrays.stream(FactKind.values())
                .map(kind ->
                        new RecognitionPage.Fact(kind.code(), Words.t("hotline.fact." + kind.code()), kind.isNumber()))
                .toList();
    }

    private static CallPage page(Optional<String> problem) {
        var places = Stream.of("office", "phone")
                .map(one -> Part.Choice.of(one, Words.t("hotline.place." + one)))
                .toList();
        var categories = Stream.of(
                        "identity",
                        "contact",
                        "family",
                        "documents",
                        "housing",
                        "health",
                        "education",
                        "livelihood",
                        "legal",
                        "protection")
                .map(one -> Part.Choice.of(one, Words.t("hotline.category." + one)))
                .toList();
        var purposes = Stream.of("case-management", "referral")
                .map(one -> Part.Choice.of(one, Words.t("hotline.purpose." + one)))
                .toList();
        var offices = List.of(Part.Choice.of("RAF-HOUSE-NI", "دار الرافدين للإسكان"), Part.Choice.of("B", "مؤسسة سقف"));
        return new CallPage(
                "/hotline/calls/1",
                Form.empty(),
                "NI-26-004417",
                Words.t("plans.state.approved"),
                "7/9 09:30",
                List.of("7/9 09:30"),
                List.of(
                        new CallPage.Service(new UUID(1, 1).toString(), "إسكان", "أُنجزت", "7/9", "8/9", true),
                        new CallPage.Service(new UUID(1, 2).toString(), "وثائق مدنية", "مؤكدة", "", "", false)),
                List.of(new CallPage.Given(
                        new UUID(2, 1).toString(),
                        Words.t("hotline.purpose.referral"),
                        offices,
                        categories.subList(0, 4),
                        "20/2/2027")),
                List.of(new CallPage.Script(Words.t("hotline.purpose.referral"), "1", "نص يُقرأ", false)),
                Map.of("purpose", purposes, "recipient", offices, "category", categories, "place", places),
                Arrays.stream(PhoneAct.values())
                        .map(act -> Words.t("hotline.act." + act.code()))
                        .toList(),
                problem);
    }
}
