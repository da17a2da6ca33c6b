package iq.masar.journeys.feed;

import iq.masar.journeys.SeatsFreed;
import iq.masar.returns.ReturnEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever withdraws frees the seat, and it costs nothing (RET-14). */
@Component
class Withdrawals {
    private final SeatsFreed seats;

    Withdrawals(SeatsFreed seats) {
        this.seats = seats;
    }

    @EventListener
    void moved(ReturnEvent.Moved moved) {
        if (moved.to().equals("withdrawn")) {
            seats.free(moved.file());
        }
    }
}
