package iq.masar.referrals.web;

import static iq.masar.ui.Words.moment;
import static iq.masar.ui.Words.t;

import iq.masar.codes.Codes;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.kernel.Role;
import iq.masar.referrals.Inbox;
import iq.masar.referrals.ReferralFile;
import iq.masar.referrals.ReferralFile.Disclosed;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.ReferralOversight;
import iq.masar.referrals.Referrals;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of one referral for whoever may read it; for all others there is none (H3). */
@Component
public class Reading {
    private final Referrals referrals;
    private final Inbox inbox;
    private final ReferralOversight oversight;
    private final Shown shown;
    private final Codes codes;

    Reading(Referrals referrals, Inbox inbox, ReferralOversight oversight, Shown shown, Codes codes) {
        this.referrals = referrals;
        this.inbox = inbox;
        this.oversight = oversight;
        this.shown = shown;
        this.codes = codes;
    }

    public Optional<ReferralPage> page(ReferralId id, Actor actor, Form form, Optional<Refusal> refusal) {
        if (actor.is(Role.PROVIDER)) {
            return inbox.find(id, actor).map(file -> page(file, "receiver", actor, form, refusal));
        }
        return referrals
                .find(id, actor)
                .map(file -> page(file, "sender", actor, form, refusal))
                .or(() -> oversight.find(id, actor).map(file -> page(file, "oversight", actor, form, refusal)));
    }

    private ReferralPage page(ReferralFile file, String reader, Actor actor, Form form, Optional<Refusal> refusal) {
        var words = new ArrayList<ReferralPage.Line>();
        var closed = reader.equals("receiver") ? open(file, actor, words) : Optional.<String>empty();
        return new ReferralPage(
                file,
                reader,
                form,
                head(file, reader),
                file.line().due().isPresent() ? file.clock().map(shown::clock) : Optional.empty(),
                shown.ladder(file),
                shown.chain(file),
                shown.moments(file),
                shared(file),
                words,
                closed,
                choices("decline-reason"),
                choices("document-kind"),
                refusal);
    }

    private Optional<String> open(ReferralFile file, Actor actor, List<ReferralPage.Line> words) {
        return switch (inbox.read(file, actor)) {
            case Inbox.Words.Read read -> {
                read.texts()
                        .forEach((category, fields) -> fields.forEach(
                                (field, text) -> words.add(new ReferralPage.Line(field(category, field), text))));
                yield Optional.empty();
            }
            case Inbox.Words.Closed _ -> Optional.of(t("referrals.words.closed"));
            case Inbox.Words.Spent spent -> Optional.of(t("referrals.words.spent", spent.renews()));
            case Inbox.Words.Paused _ -> Optional.of(t("referrals.words.paused"));
        };
    }

    /** The field's own word where it has one, the category's otherwise. */
    static String field(String category, String field) {
        var key = "referrals.field." + field;
        return Words.has(Language.EN, key) ? t(key) : t("referrals.category." + category);
    }

    private ReferralPage.Head head(ReferralFile file, String reader) {
        var line = file.line();
        var office = shown.office(reader.equals("receiver") ? line.from() : line.to());
        return new ReferralPage.Head(
                reader.equals("receiver")
                        ? t("referrals.title.receiver", line.reference())
                        : t("referrals.title", shown.family(line), office),
                shown.service(line),
                office,
                Shown.state(line.state()),
                Shown.stateKind(line.state()),
                Shown.stateIcon(line.state()),
                shown.priority(line),
                Shown.priorityKind(line),
                line.sentAt().map(at -> t("referrals.sent-at", moment(at))).orElse(""),
                false,
                reader.equals("sender") ? "/cases/" + line.file() + "/referrals" : "",
                answer(file));
    }

    /** What was answered, in one line. */
    private String answer(ReferralFile file) {
        var known = file.milestones();
        var reason = known.declineReason().map(code -> shown.code("decline-reason", code));
        var documents = known.documents().stream()
                .map(code -> shown.code("document-kind", code))
                .toList();
        if (reason.isPresent()) {
            return documents.isEmpty()
                    ? t("referrals.answer.declined", reason.get())
                    : t("referrals.answer.documents", reason.get(), String.join(t("referrals.and"), documents));
        }
        if (file.line().state().equals("scheduled")) {
            return known.appointment()
                    .map(at -> t("referrals.answer.appointment", moment(at)))
                    .orElse("");
        }
        return known.outcome().map(code -> t("referrals.outcome." + code)).orElse("");
    }

    private List<ReferralPage.Shared> shared(ReferralFile file) {
        return Arrays.stream(DataCategory.values())
                .map(category -> shared(category.code(), file))
                .filter(one -> !one.fields().isEmpty())
                .toList();
    }

    private ReferralPage.Shared shared(String category, ReferralFile file) {
        var sent = file.disclosures().stream()
                .filter(one -> one.category().equals(category))
                .toList();
        var fields = String.join(
                t("referrals.and"),
                sent.stream().map(one -> field(category, one.field())).toList());
        var cut = sent.stream().map(Disclosed::cut).flatMap(Optional::stream).findFirst();
        var open = sent.stream().anyMatch(Disclosed::isOpen);
        var word = cut.map(at -> t("referrals.shared.cut", moment(at)))
                .orElseGet(() -> t(open ? "referrals.shared.open" : "referrals.shared.withheld"));
        return new ReferralPage.Shared(
                t("referrals.category." + category),
                fields,
                word,
                cut.isPresent() ? "gone" : open ? "ok" : "warn",
                cut.isPresent() ? "stop" : open ? "check" : "lock");
    }

    private List<Part.Choice> choices(String list) {
        return codes.list(list).stream()
                .map(one -> Part.Choice.of(one.code(), Words.label(one.label())))
                .toList();
    }
}
