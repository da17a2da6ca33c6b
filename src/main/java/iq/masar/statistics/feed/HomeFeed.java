package iq.masar.statistics.feed;

import iq.masar.journeys.StayNoted;
import iq.masar.loans.PortfolioStood;
import iq.masar.returns.ReturnEvent;
import iq.masar.statistics.LoansNote;
import iq.masar.statistics.WayHome;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to returns, journeys and loans: to their events and to nothing else of them (decision 0106). */
@Component
class HomeFeed {
    private final WayHome home;

    HomeFeed(WayHome home) {
        this.home = home;
    }

    @ApplicationModuleListener
    void on(ReturnEvent event) {
        switch (event) {
            case ReturnEvent.Received one -> home.received(one.file(), one.post(), one.ruleSet(), one.at());
            case ReturnEvent.Moved one -> home.moved(one.file(), one.from(), one.to(), one.at());
            case ReturnEvent.Decided one -> home.decided(one.file(), one.days(), one.at());
            case ReturnEvent.Held one -> home.held(one.stop(), one.post(), one.kind(), one.at());
            case ReturnEvent.Linked one -> home.linked(one.file(), one.at());
        }
    }

    @ApplicationModuleListener
    void on(StayNoted event) {
        home.stayed(event.stay(), event.starts(), event.ends());
    }

    @ApplicationModuleListener
    void on(PortfolioStood event) {
        home.lent(
                event.parts().stream()
                        .map(one -> new LoansNote(
                                one.governorate().value(), one.loans(), one.risky(), one.outstanding(), one.atRisk()))
                        .toList(),
                event.at());
    }
}
