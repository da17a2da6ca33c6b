package iq.masar.loans.web.board;

import iq.masar.ui.Page;
import java.util.List;

/**
 * The portfolio by governorate.
 *
 * @param sum the last row, or none where it would tell too much
 */
public record PortfolioPage(List<Row> rows, List<Row> sum, List<Places> places, String day) implements Page {
    public PortfolioPage {
        rows = List.copyOf(rows);
        sum = List.copyOf(sum);
        places = List.copyOf(places);
    }

    /** One governorate; {@code hidden} where its figures stay closed. */
    public record Row(
            String name, boolean hidden, String loans, String late, String outstanding, String atRisk, String par30) {}

    /** Places left of a quota; {@code left} is empty where it stays closed. */
    public record Places(String product, String governorate, String left) {}

    @Override
    public String template() {
        return "loans/portfolio";
    }
}
