package iq.masar.notices;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.time.Tick;
import iq.masar.notices.store.OutboxStore;
import iq.masar.notices.store.OutboxStore.Due;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets leave what may leave now; what fails is tried again after one, five, thirty and more minutes, eight times in all. */
@Component
class Delivery implements Tick {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int A_ROUND = 20;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
    private static final int MOST_ATTEMPTS = 8;

    private final OutboxStore outbox;
    private final TextGateway texts;
    private final LetterBox letters;
    private final Audit audit;
    private final Clock clock;

    Delivery(OutboxStore outbox, TextGateway texts, LetterBox letters, Audit audit, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Scheduled(fixedDelayString = "PT30S")
    @Transactional
    public void run() {
        var now = clock.instant();
        outbox.due(now, A_ROUND).forEach(due -> deliver(due, now));
    }

    @Override
    public Instant next(Instant now) {
        return outbox.next().orElse(Instant.MAX);
    }

    private void deliver(Due due, Instant now) {
        try {
            switch (due) {
                case Due.DueText message -> text(message, now);
                case Due.DueLetter letter -> {
                    letters.post(letter.address());
                    outbox.sent(letter.id(), now);
                }
            }
        } catch (RuntimeException refused) {
            LOG.warn(
                    "message {} did not leave: {}", due.id(), refused.getClass().getSimpleName());
            again(due, now);
        }
    }

    /** The rule is asked again at the very moment of sending: hours may have closed since it was queued. */
    private void text(Due.DueText message, Instant now) {
        var text = message.text();
        if (!text.rule().allows(now)) {
            outbox.later(message.id(), text.rule().nextAllowed(now), 0);
            return;
        }
        texts.send(text.file(), Words.in(text.language(), text.template().key(), named(text.values())));
        outbox.sent(message.id(), now);
        audit.decided(Act.bySystem("notices.text-sent")
                .on(text.file())
                .with("template", text.template().key()));
    }

    private static Map<String, Object> named(Map<Placeholder, String> values) {
        var named = new TreeMap<String, Object>();
        for (var placeholder : Placeholder.values()) {
            named.put(placeholder.code(), values.getOrDefault(placeholder, ""));
        }
        return named;
    }

    private void again(Due due, Instant now) {
        if (due.attempts() + 1 >= MOST_ATTEMPTS) {
            outbox.failed(due.id(), now);
        } else {
            outbox.later(due.id(), now.plus(PAUSES.get(Math.min(due.attempts(), PAUSES.size() - 1))), 1);
        }
    }
}
