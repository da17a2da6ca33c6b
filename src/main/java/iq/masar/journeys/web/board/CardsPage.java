package iq.masar.journeys.web.board;

import iq.masar.ui.Page;
import java.util.List;

/** Cards to be scanned at the gate. */
public record CardsPage(String id, String number, List<Card> cards) implements Page {
    /** One traveller's, without a name. */
    public record Card(int number, String seat, String code) {}

    @Override
    public String template() {
        return "journeys/cards";
    }
}
