package iq.masar.laissezpasser.web;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.laissezpasser.Stock;
import iq.masar.laissezpasser.Stock.StockReply;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The stock of blanks: received, counted, accounted for. */
@Controller
class StockPages {
    private final Stock stock;
    private final Refusals refusals;

    StockPages(Stock stock, Refusals refusals) {
        this.stock = stock;
        this.refusals = refusals;
    }

    @GetMapping("/laissez-passers/stock")
    Answer show(Actor reader) {
        return Answer.show(page(reader, Form.empty(), Optional.empty(), Optional.empty()));
    }

    @PostMapping("/laissez-passers/stock")
    Answer receive(Actor by, Form form) {
        form.require("first", "laissezpasser.blank.missing").require("last", "laissezpasser.blank.missing");
        return answer(form, by, () -> stock.receive(number(form, "first"), number(form, "last"), by));
    }

    @PostMapping("/laissez-passers/stock/count")
    Answer count(Actor by, Form form) {
        form.require("top", "laissezpasser.blank.missing");
        return answer(form, by, () -> stock.count(number(form, "top"), by));
    }

    @PostMapping("/laissez-passers/stock/spoiled")
    Answer spoiled(Actor by, Form form) {
        form.require("number", "laissezpasser.blank.missing").require("reason", "laissezpasser.reason.missing");
        return answer(form, by, () -> stock.account(number(form, "number"), form.text("reason"), by));
    }

    private static String number(Form form, String field) {
        return form.text(field).toUpperCase(Locale.ROOT).replace(" ", "");
    }

    private Answer answer(Form form, Actor by, java.util.function.Supplier<StockReply> act) {
        if (!form.isSound()) {
            return Answer.unprocessable(page(by, form, Optional.empty(), Optional.empty()));
        }
        return switch (act.get()) {
            case StockReply.Received(var count) ->
                Answer.show(page(
                        by, Form.empty(), Optional.of(t("laissezpasser.stock.received", count)), Optional.empty()));
            case StockReply.Agreed agreed ->
                Answer.show(page(by, Form.empty(), Optional.of(t("laissezpasser.stock.agreed")), Optional.empty()));
            case StockReply.Unknown unknown -> Answer.missing();
            case StockReply refused ->
                Answer.refused(page(by, form, Optional.empty(), Optional.of(refusals.of(refused))));
        };
    }

    private StockPage page(Actor reader, Form form, Optional<String> done, Optional<Refusals.Refusal> refusal) {
        var count = stock.counted(reader.office());
        return new StockPage(
                List.of(
                        tile("free", count.free(), "list"),
                        tile("used", count.used(), "card"),
                        tile("spoiled", count.spoiled(), "trash")),
                stock.spoiled(reader.office()).stream()
                        .map(one -> new StockPage.Row(
                                one.number(), t("laissezpasser.spoiled." + one.reason()), Words.moment(one.at())))
                        .toList(),
                Lines.stockReasons(),
                done,
                refusal,
                form);
    }

    private static Part.Tile tile(String what, int count, String icon) {
        return new Part.Tile(
                "/laissez-passers",
                icon,
                t("laissezpasser.stock." + what),
                Words.number(count),
                t("laissezpasser.stock." + what + ".meaning"),
                false);
    }
}
