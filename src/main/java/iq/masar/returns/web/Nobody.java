package iq.masar.returns.web;

import iq.masar.kernel.CaseId;
import iq.masar.returns.OnTheWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** While no room of journeys is there: nobody has a seat, nothing flies, nobody is lodged. */
enum Nobody implements OnTheWay {
    TRAVELS;

    @Override
    public Optional<Booking> booking(CaseId file) {
        return Optional.empty();
    }

    @Override
    public List<Flight> flights() {
        return List.of();
    }

    @Override
    public Housed housed(LocalDate today) {
        return new Housed(0, 0);
    }
}
