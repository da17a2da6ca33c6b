package iq.masar.briefings.web;

import iq.masar.briefings.BriefingReply;
import iq.masar.briefings.Contribution;
import iq.masar.briefings.Contributions;
import iq.masar.briefings.Partner;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Contributions (GOV-43): another partner's does not exist here, and nobody else's draft does. */
@Controller
class ContributionPages {
    private static final List<String> CURRENCIES =
            List.of("USD", "EUR", "IQD", "AUD", "CAD", "CHF", "DKK", "GBP", "JPY", "NOK", "SEK");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,2})?");
    private final Contributions contributions;
    private final Registry registry;

    ContributionPages(Contributions contributions, Registry registry) {
        this.contributions = contributions;
        this.registry = registry;
    }

    @GetMapping("/contributions")
    Answer list(Actor reader) {
        var register = registry.read();
        var rows = contributions.list(reader).stream()
                .map(one -> row(register, one))
                .toList();
        return Answer.show(
                new ContributionListPage(rows, Partner.of(register, reader).isPresent()));
    }

    private static ContributionListPage.Row row(Register register, Contribution one) {
        return new ContributionListPage.Row(
                "/contributions/" + one.id(),
                register.find(one.activity())
                        .map(entry -> Words.label(entry.name()))
                        .orElse(one.activity()),
                Partner.find(register, one.partner())
                        .map(partner -> Words.label(partner.name()))
                        .orElse(one.partner()),
                amount(one.amount()) + " " + one.currency(),
                Words.t("briefings.contribution.from-to", one.from(), one.to()),
                one.isDraft());
    }

    /** Thousands grouped, and no decimals where there are none. */
    private static String amount(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        var whole = Words.number(plain.toBigInteger().longValueExact());
        return plain.scale() <= 0
                ? whole
                : whole + "." + amount.setScale(2).toPlainString().replaceAll(".*\\.", "");
    }

    @GetMapping("/contributions/new")
    Answer ask(Actor writer) {
        return Partner.of(registry.read(), writer).isPresent()
                ? Answer.show(page(Optional.empty(), writer, Form.empty(), ""))
                : Answer.missing();
    }

    @PostMapping("/contributions")
    Answer begin(Actor writer, Form form) {
        return save(contributions.next(), Optional.empty(), writer, form);
    }

    @GetMapping("/contributions/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return contributions
                .find(id, reader)
                .map(one -> Answer.show(page(Optional.of(one), reader, typed(one), "")))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/contributions/{id}")
    Answer change(@PathVariable UUID id, Actor writer, Form form) {
        var known = contributions.find(id, writer);
        return known.isEmpty() ? Answer.missing() : save(id, known, writer, form);
    }

    @PostMapping("/contributions/{id}/submission")
    Answer submit(@PathVariable UUID id, Actor writer, Form form) {
        return after(contributions.submit(id, writer), contributions.find(id, writer), writer, form);
    }

    private Answer save(UUID id, Optional<Contribution> known, Actor writer, Form form) {
        var partner = Partner.of(registry.read(), writer);
        if (partner.isEmpty()) {
            return Answer.missing();
        }
        return read(id, partner.get(), form)
                .map(typed -> after(contributions.save(typed, writer), known, writer, form))
                .orElseGet(() -> Answer.unprocessable(page(known, writer, form, "")));
    }

    /** What was typed, or its problems in the form. */
    private Optional<Contribution> read(UUID id, Partner partner, Form form) {
        form.maximum("words", 2_000);
        var amount = Digits.western(form.text("amount"))
                .replace(",", "")
                .replace("٬", "")
                .replace("٫", ".");
        if (!AMOUNT.matcher(amount).matches() || new BigDecimal(amount).signum() == 0) {
            form.problem("amount", "briefings.contribution.amount-wrong");
        }
        if (!CURRENCIES.contains(form.text("currency"))) {
            form.problem("currency", "briefings.contribution.currency-missing");
        }
        if (registry.read()
                .find(form.text("activity"))
                .filter(one -> one.kind().equals("activity"))
                .isEmpty()) {
            form.problem("activity", "briefings.contribution.activity-missing");
        }
        var from = form.date("from");
        var to = form.date("to");
        if (from.isEmpty() && form.problemOf("from").isEmpty()) {
            form.problem("from", "briefings.contribution.from-missing");
        }
        if (to.isEmpty() && form.problemOf("to").isEmpty()) {
            form.problem("to", "briefings.contribution.to-missing");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.problem("to", "briefings.contribution.ends-before-it-begins", from.get(), to.get());
        }
        return form.isSound()
                ? Optional.of(new Contribution(
                        id,
                        partner.id(),
                        form.text("activity"),
                        new BigDecimal(amount),
                        form.text("currency"),
                        from.orElseThrow(),
                        to.orElseThrow(),
                        form.text("words"),
                        Optional.empty()))
                : Optional.empty();
    }

    private Answer after(BriefingReply reply, Optional<Contribution> known, Actor writer, Form form) {
        return switch (reply) {
            case BriefingReply.Done(var id) -> Answer.to("/contributions/" + id);
            case BriefingReply.Submitted submitted ->
                Answer.refused(page(known, writer, form, Words.t("briefings.reply.submitted")));
            case BriefingReply.NotForPartners not -> Answer.missing();
            case BriefingReply.NotAttending not -> Answer.missing();
            case BriefingReply.PointStands stands -> Answer.missing();
            case BriefingReply.Unknown unknown -> Answer.missing();
        };
    }

    private static Form typed(Contribution one) {
        return Form.empty()
                .with("activity", one.activity())
                .with("amount", one.amount().toPlainString())
                .with("currency", one.currency())
                .with("from", Words.typed(one.from()))
                .with("to", Words.typed(one.to()))
                .with("words", one.words());
    }

    private ContributionPage page(Optional<Contribution> known, Actor reader, Form form, String refusal) {
        var register = registry.read();
        return new ContributionPage(
                known,
                known.map(one -> row(register, one)),
                reader.is(Role.PARTNER) && known.map(Contribution::isDraft).orElse(true),
                register.all("activity").stream()
                        .map(entry -> Part.Choice.of(entry.id(), Words.label(entry.name())))
                        .toList(),
                CURRENCIES.stream().map(code -> Part.Choice.of(code, code)).toList(),
                form,
                refusal);
    }
}
