package iq.masar.roadmap.feed;

import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.charters.Charters;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.register.Spellings;
import iq.masar.roadmap.seed.Reading;
import iq.masar.roadmap.seed.Seeds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the founding documents at start; what is there already stays as it is. */
@Component
public class FoundingDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(FoundingDocuments.class);
    private final Registry registry;
    private final Activities activities;
    private final Bodies bodies;
    private final Charters charters;
    private final Spellings spellings;
    private final TransactionTemplate transaction;

    FoundingDocuments(
            Registry registry,
            Activities activities,
            Bodies bodies,
            Charters charters,
            Spellings spellings,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.activities = activities;
        this.bodies = bodies;
        this.charters = charters;
        this.spellings = spellings;
        this.transaction = transaction;
    }

    @EventListener
    @Order(30)
    void load(ApplicationStartedEvent started) {
        switch (Seeds.read()) {
            case Reading.Read read -> load(read.register());
            case Reading.Refused refused ->
                LOG.error(
                        "vnr-2022.yaml line {}: {} ({}); nothing was loaded",
                        refused.line(),
                        refused.fault(),
                        refused.value());
        }
    }

    /** The number of rows written: none when everything was there. */
    public int load(Register register) {
        Integer rows = transaction.execute(started -> registry.load(register)
                + activities.load(register)
                + bodies.load(register)
                + charters.load(register)
                + spellings.load(Seeds.spellings()));
        return rows == null ? 0 : rows;
    }
}
