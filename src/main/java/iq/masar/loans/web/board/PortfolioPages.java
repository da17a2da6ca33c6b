package iq.masar.loans.web.board;

import static iq.masar.ui.Words.t;

import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import iq.masar.loans.Loans;
import iq.masar.loans.Portfolios;
import iq.masar.loans.model.Shares;
import iq.masar.loans.web.LoanViews;
import iq.masar.ui.Answer;
import iq.masar.ui.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The portfolio: PAR30, what is late, and places left. */
@Controller
class PortfolioPages {
    private final Portfolios portfolios;
    private final Codes codes;
    private final Loans loans;

    PortfolioPages(Portfolios portfolios, Codes codes, Loans loans) {
        this.portfolios = portfolios;
        this.codes = codes;
        this.loans = loans;
    }

    @GetMapping("/loans/portfolio")
    Answer show(Actor reader) {
        var told = portfolios.told(reader);
        var rows = Stream.concat(
                        told.shown().stream().map(this::row),
                        told.hidden().stream()
                                .map(one -> new PortfolioPage.Row(name(one.governorate()), true, "", "", "", "", "")))
                .toList();
        return Answer.show(new PortfolioPage(
                rows, told.sum().stream().map(this::row).toList(), places(reader), Words.day(loans.today())));
    }

    private List<PortfolioPage.Places> places(Actor reader) {
        var governorates = reader.is(Role.LOAN_OFFICER)
                ? List.of(reader.governorate())
                : codes.list("governorate").stream()
                        .map(code -> new GovernorateCode(code.code()))
                        .toList();
        return governorates.stream()
                .flatMap(one -> portfolios.places(one, reader).stream())
                .map(one -> new PortfolioPage.Places(
                        one.product(),
                        name(one.governorate()),
                        one.left().map(Words::number).orElse("")))
                .toList();
    }

    private PortfolioPage.Row row(Shares one) {
        return new PortfolioPage.Row(
                one.governorate().isEmpty() ? t("loans.portfolio.all") : name(one.governorate()),
                false,
                Words.number(one.loans()),
                Words.number(one.late()),
                LoanViews.dinars(one.outstanding()),
                LoanViews.dinars(one.atRisk()),
                one.par30().isPresent() ? Words.percent(one.par30().getAsDouble()) : "–");
    }

    private String name(String governorate) {
        return Words.label(codes.label("governorate", governorate));
    }
}
