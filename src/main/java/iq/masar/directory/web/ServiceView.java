package iq.masar.directory.web;

import iq.masar.directory.Service;
import iq.masar.directory.matching.Reason;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A service with its codes turned into words of the reader's language.
 *
 * @param districts empty when the whole governorate is served
 * @param fictional true for a provider invented for training
 */
public record ServiceView(
        Service service,
        String office,
        String family,
        List<String> places,
        List<String> districts,
        List<String> documents,
        List<String> prerequisites,
        List<String> provides,
        List<String> languages,
        List<String> rules,
        String schedule,
        List<LocalDate> nextDays,
        LocalDate today,
        boolean fictional) {
    public String href() {
        return "/directory/" + service.id();
    }

    public String name() {
        return Words.label(service.name());
    }

    public String summary() {
        return Words.label(service.summary());
    }

    public String address() {
        return Words.label(service.reach().address());
    }

    /** {@code ok} while verified within 30 days, {@code warn} to 90, then {@code bad}. */
    public String freshness() {
        return service.verification().isHidden(today)
                ? "bad"
                : service.verification().isDemoted(today) ? "warn" : "ok";
    }

    public String verified() {
        return service.verification()
                .on()
                .map(day -> Words.t("directory.verified-on", Words.day(day)))
                .orElseGet(() -> Words.t("directory.never-verified"));
    }

    public String state() {
        return Words.t("directory.state." + service.state().code());
    }

    public String stateTone() {
        return switch (service.state()) {
            case ACTIVE -> "ok";
            case DRAFT -> "glaze";
            case TEMPORARILY_CLOSED -> "warn";
            case INACTIVE, DEFUNCT -> "gone";
        };
    }

    public String cost() {
        return service.offer().cost() == 0
                ? Words.t("directory.free")
                : Words.t("directory.cost", service.offer().cost());
    }

    /** Places left of how many, or that they are not counted, or the waiting list. */
    public String places(Service.Places places) {
        return places.capacity()
                .map(all -> places.isFree()
                        ? Words.t("directory.places-left", places.left().orElse(0), all)
                        : Words.t("directory.full", places.waiting()))
                .orElseGet(() -> Words.t("directory.places-open"));
    }

    /** How the asked reason looks as a mark. */
    public static String tone(Reason.Tone tone) {
        return switch (tone) {
            case FITS -> "ok";
            case ASKS -> "warn";
            case FAILS -> "bad";
        };
    }
}
