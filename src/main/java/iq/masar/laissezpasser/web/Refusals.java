package iq.masar.laissezpasser.web;

import static iq.masar.ui.Words.t;

import iq.masar.agencies.Agencies;
import iq.masar.laissezpasser.PassReply;
import iq.masar.laissezpasser.Stock.StockReply;
import iq.masar.ui.Words;
import org.springframework.stereotype.Component;

/** Refusals in the reader's words: the rule, what is missing, who can cure it. */
@Component
class Refusals {
    /** One refusal. */
    public record Refusal(String title, String missing, String cure) {}

    private final Agencies agencies;

    Refusals(Agencies agencies) {
        this.agencies = agencies;
    }

    Refusal of(PassReply reply) {
        var key = "laissezpasser.pass-reply." + Words.code(reply);
        var missing = switch (reply) {
            case PassReply.SafeguardsOpen(var kinds) -> t(key + ".missing", String.join(" · ", kinds));
            case PassReply.ValidDocumentExists(var number) -> t(key + ".missing", number);
            case PassReply.StockEmpty(var post) -> t(key + ".missing", Words.label(agencies.name(post)));
            case PassReply.StockGap(var numbers) -> t(key + ".missing", String.join(" · ", numbers));
            case PassReply.OtherBlank(var expected) -> t(key + ".missing", expected);
            case PassReply.NotNow(var state) -> t(key + ".missing", t("laissezpasser.state." + state));
            case PassReply.Unwritable(var field) -> t(key + ".missing", t("laissezpasser.field." + field));
            case PassReply.TermOutside(var latest) -> t(key + ".missing", Words.typed(latest));
            case PassReply.NoSuchState(var code) -> t(key + ".missing", code);
            case PassReply.NoSigner(var post) -> t(key + ".missing", Words.label(agencies.name(post)));
            case PassReply.FindingMissing none -> t(key + ".missing");
            case PassReply.NotOpened none -> t(key + ".missing");
            case PassReply.Unknown none -> "";
            case PassReply.Done none -> "";
        };
        return new Refusal(t(key), missing, t(key + ".cure"));
    }

    Refusal of(StockReply reply) {
        var key = "laissezpasser.stock-reply." + Words.code(reply);
        var missing = switch (reply) {
            case StockReply.StockGap(var numbers) -> t(key + ".missing", String.join(" · ", numbers));
            case StockReply.NumbersKnown(var count) -> t(key + ".missing", count);
            case StockReply.NoSuchNumber none -> t(key + ".missing");
            case StockReply.Received(var count) -> Words.number(count);
            case StockReply.Agreed none -> "";
            case StockReply.Unknown none -> "";
        };
        return new Refusal(t(key), missing, t(key + ".cure"));
    }
}
