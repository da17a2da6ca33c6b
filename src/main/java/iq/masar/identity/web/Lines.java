package iq.masar.identity.web;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.codes.Codes;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.reference.QuestionTable;
import iq.masar.identity.reference.RuleBook;
import iq.masar.identity.reference.WeightTable;
import iq.masar.identity.steps.Clocks;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Claims in the reader's words. */
@Component
public class Lines {
    private final Codes codes;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Clocks clocks;
    private final WeightTable weights;
    private final Tables tables;

    Lines(Codes codes, Agencies agencies, Accounts accounts, Clocks clocks, WeightTable weights, Tables tables) {
        this.codes = codes;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clocks = clocks;
        this.weights = weights;
        this.tables = tables;
    }

    /** The tables of questions and of rules. */
    @Component
    static class Tables {
        private final QuestionTable questions;
        private final RuleBook rules;

        Tables(QuestionTable questions, RuleBook rules) {
            this.questions = questions;
            this.rules = rules;
        }
    }

    public Clocks clocks() {
        return clocks;
    }

    public String office(OfficeCode office) {
        return label(agencies.name(office));
    }

    /** The work name and unit of an officer. */
    public String officer(AccountId account) {
        return accounts.find(account)
                .map(one -> one.displayName() + " · " + office(one.office()))
                .orElse("–");
    }

    public String kind(String code) {
        return label(weights.label(code));
    }

    public List<Part.Choice> kinds() {
        return weights.list().stream()
                .filter(WeightTable.Kind::isBrought)
                .map(kind -> new Part.Choice(kind.code(), label(kind.label()), t("identity.bits", kind.bits())))
                .toList();
    }

    public String shape(String kind) {
        return weights.find(kind)
                .filter(WeightTable.Kind::isBrought)
                .map(WeightTable.Kind::shape)
                .orElse("");
    }

    public String register(Recipient register) {
        return label(tables.questions.of(register).label());
    }

    public List<String> fields(Recipient register) {
        return tables.questions.of(register).fields().stream()
                .map(field -> t("identity.field." + field))
                .toList();
    }

    /** A category as everybody may read it: of class C4 «إجراء خاص». */
    public String category(String shown) {
        return tables.rules.open(shown).map(words -> label(words)).orElseGet(() -> t("identity.category.special"));
    }

    public RuleBook rules() {
        return tables.rules;
    }

    public List<Part.Choice> choices(String list) {
        return codes.list(list).stream()
                .map(code -> Part.Choice.of(code.code(), label(code.label())))
                .toList();
    }

    /** The value of a field in words: places and sexes are codes. */
    public String value(String field, String value) {
        return switch (field) {
            case "place" -> label(codes.label("governorate", value));
            case "sex" -> label(codes.label("sex", value));
            default -> value;
        };
    }

    public Part.Clock clock(ClaimSummary claim) {
        var share = clocks.share(claim);
        var kind = t("identity.term." + claim.term());
        if (claim.decidedAt().isPresent()) {
            return new Part.Clock(share, t("identity.clock.decided", Math.toIntExact(clocks.days(claim))), kind);
        }
        if (claim.stoppedAt().isPresent()) {
            return new Part.Clock(
                    share, t("identity.clock.stands." + claim.stopReason().orElse("")), kind);
        }
        return clock(share, claim.dueAt(), kind);
    }

    public Part.Clock clock(double share, Instant due, String kind) {
        var left = Duration.between(clocks.now(), due);
        var hours = Math.toIntExact(Math.abs(left.toHours()));
        var length = hours < 48
                ? t("identity.clock.hours", hours)
                : t("identity.clock.days", Math.toIntExact(Math.abs(left.toDays())));
        return new Part.Clock(
                share, t(left.isNegative() ? "identity.clock.over" : "identity.clock.left", length), kind);
    }
}
