package iq.masar.laissezpasser.web;

import static iq.masar.ui.Words.t;

import com.ibm.icu.util.ULocale;
import iq.masar.agencies.Agencies;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.Issue;
import iq.masar.laissezpasser.LaissezPasser;
import iq.masar.laissezpasser.Register;
import iq.masar.laissezpasser.Sheet;
import iq.masar.laissezpasser.model.States;
import iq.masar.mrz.MrzDate;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Documents in the reader's words. */
@Component
class Lines {
    private static final List<String> SPOILED = List.of("misprint", "damaged", "missing", "stolen");
    private static final List<String> REVOKED = List.of("finding-withdrawn", "error", "misuse", "person-asks");
    private final Register register;
    private final Agencies agencies;

    Lines(Register register, Agencies agencies) {
        this.register = register;
        this.agencies = agencies;
    }

    List<PassListPage.Row> rows(Actor reader) {
        return register.list(reader).stream().map(this::row).toList();
    }

    private PassListPage.Row row(LaissezPasser document) {
        var issue = document.issue();
        return new PassListPage.Row(
                "/laissez-passers/" + issue.id(),
                issue.number(),
                t("laissezpasser.state." + document.state()),
                tone(document),
                Words.typed(issue.validTo()),
                Words.day(document.at()),
                flags(issue));
    }

    private static List<String> flags(Issue issue) {
        var flags = new ArrayList<String>();
        if (issue.child()) {
            flags.add(t("laissezpasser.flag.child"));
        }
        if (issue.firstTimer()) {
            flags.add(t("laissezpasser.flag.first"));
        }
        if (issue.basis().equals("order")) {
            flags.add(t("laissezpasser.flag.order"));
        }
        return flags;
    }

    static String tone(LaissezPasser document) {
        return switch (document) {
            case LaissezPasser.Reserved reserved -> "info";
            case LaissezPasser.Printed printed -> "info";
            case LaissezPasser.HandedOver handed -> "ok";
            case LaissezPasser.Retired retired -> "gone";
            case LaissezPasser.Expired expired -> "warn";
            case LaissezPasser.Lost lost -> "bad";
            case LaissezPasser.Revoked revoked -> "bad";
            case LaissezPasser.Spoiled spoiled -> "gone";
        };
    }

    PassPage page(LaissezPasser document, Actor reader, Form form, Optional<Refusals.Refusal> refusal) {
        return new PassPage(
                document.issue().id().toString(),
                document.issue().number(),
                t("laissezpasser.state." + document.state()),
                tone(document),
                facts(document),
                acts(document, reader),
                Part.Choice.all("laissezpasser.spoiled.", SPOILED),
                Part.Choice.all("laissezpasser.revoked.", REVOKED),
                register.shown(document).stream().map(this::moment).toList(),
                refusal,
                form);
    }

    static List<Part.Choice> stockReasons() {
        return Part.Choice.all("laissezpasser.spoiled.", SPOILED);
    }

    private List<PassPage.Fact> facts(LaissezPasser document) {
        var issue = document.issue();
        var facts = new ArrayList<PassPage.Fact>();
        facts.add(fact("laissezpasser.fact.post", Words.label(agencies.name(issue.post())), false));
        facts.add(
                fact("laissezpasser.fact.ground", t("laissezpasser.basis." + issue.basis(), issue.reference()), false));
        facts.add(fact("laissezpasser.fact.valid", Words.typed(issue.validTo()), true));
        facts.add(fact("laissezpasser.fact.transits", transits(issue.transits(), Words.language()), false));
        facts.add(fact("laissezpasser.fact.since", Words.moment(document.at()), false));
        if (!document.reason().isEmpty()) {
            var room = document instanceof LaissezPasser.Revoked ? "revoked." : "spoiled.";
            facts.add(fact("laissezpasser.fact.reason", t("laissezpasser." + room + document.reason()), false));
        }
        if (!flags(issue).isEmpty()) {
            facts.add(fact("laissezpasser.fact.flags", String.join(" · ", flags(issue)), false));
        }
        return facts;
    }

    private static PassPage.Fact fact(String key, String text, boolean ltr) {
        return new PassPage.Fact(t(key), text, ltr);
    }

    private static List<String> acts(LaissezPasser document, Actor reader) {
        var signs = reader.is(Role.DOCUMENT_SIGNER);
        return switch (document) {
            case LaissezPasser.Reserved reserved -> signs ? List.of("print", "spoil") : List.of();
            case LaissezPasser.Printed printed -> signs ? List.of("sheet", "hand-over", "spoil") : List.of();
            case LaissezPasser.HandedOver handed -> signs ? List.of("lost", "revoke") : List.of("lost");
            case LaissezPasser.Spoiled spoiled -> signs ? List.of("again") : List.of();
            case LaissezPasser.Retired over -> List.of();
            case LaissezPasser.Expired over -> List.of();
            case LaissezPasser.Lost over -> List.of();
            case LaissezPasser.Revoked over -> List.of();
        };
    }

    private Part.Moment moment(iq.masar.laissezpasser.store.PresentationStore.Shown shown) {
        var alarm = !shown.state().equals("handed-over");
        return new Part.Moment(
                Words.day(shown.at()),
                Words.time(shown.at()),
                alarm ? "alert" : "check",
                t(
                        alarm ? "laissezpasser.shown.alarm" : "laissezpasser.shown.arrived",
                        t("laissezpasser.state." + shown.state())),
                Words.label(agencies.name(shown.office())),
                alarm ? "bad" : "ok");
    }

    static String transits(List<String> codes, Language language) {
        return codes.isEmpty()
                ? Words.in(language, "laissezpasser.transit.none")
                : codes.stream().map(code -> state(code, language)).collect(Collectors.joining(" · "));
    }

    private static String state(String three, Language language) {
        return States.twoLetters(three)
                .map(two -> ULocale.getDisplayCountry("und-" + two, language.tag()) + " (" + three + ")")
                .orElse(three);
    }

    /** The printed sheet; each line in Arabic and English. */
    SheetPage sheet(Sheet sheet, boolean small) {
        var issue = sheet.document().issue();
        var holder = sheet.holder();
        var lines = new ArrayList<SheetPage.Line>();
        lines.add(line("number", issue.number(), "code"));
        lines.add(line("original", holder.original(), "name"));
        lines.add(line("latin", holder.primary() + ", " + holder.secondary(), "latin"));
        lines.add(line("nationality", sheet.nationality(), "code"));
        lines.add(line("birth", birth(holder.birth(), sheet.issued()), "code"));
        if (!holder.birthplace().isBlank()) {
            lines.add(line("birthplace", holder.birthplace(), "name"));
        }
        lines.add(line("sex", holder.sex(), "code"));
        lines.add(line("issued", Words.typed(sheet.issued()), "code"));
        lines.add(line("valid", Words.typed(issue.validTo()), "code"));
        var post = agencies.name(issue.post());
        lines.add(line("post", post.ar() + " / " + post.en(), "name"));
        lines.add(line(
                "transits",
                transits(issue.transits(), Language.AR) + " / " + transits(issue.transits(), Language.EN),
                "name"));
        lines.add(line("ground", issue.reference(), "code"));
        if (!holder.previousPassport().isBlank()) {
            lines.add(line("previous", holder.previousPassport(), "code"));
        }
        return new SheetPage(
                issue.id().toString(),
                issue.number(),
                small,
                lines,
                sheet.zone(),
                SealSquare.of(sheet.seal()),
                List.of(
                        new Part.Tab("?paper=a4", t("laissezpasser.sheet.a4"), -1, !small),
                        new Part.Tab("?paper=b7", t("laissezpasser.sheet.b7"), -1, small)));
    }

    private static SheetPage.Line line(String what, String text, String kind) {
        var key = "laissezpasser.print." + what;
        return new SheetPage.Line(Words.in(Language.AR, key), Words.in(Language.EN, key), text, kind);
    }

    /** Day, month and year; where parts are unknown, two crosses for each and two digits of the year. */
    private static String birth(String six, LocalDate today) {
        var date = MrzDate.read(six).orElse(MrzDate.NOTHING_KNOWN);
        return date.bornBy(today)
                .map(Words::typed)
                .orElseGet(() -> part(date.day()) + "/" + part(date.month()) + "/" + part(date.year()));
    }

    private static String part(int number) {
        return number == MrzDate.UNKNOWN ? "XX" : "%02d".formatted(number);
    }
}
