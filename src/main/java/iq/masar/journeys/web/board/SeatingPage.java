package iq.masar.journeys.web.board;

import iq.masar.journeys.model.Seating;
import iq.masar.ui.Page;
import iq.masar.ui.Words;

/**
 * How far seats are given to everybody.
 *
 * @param running whether somebody works on it now; one that should run and does not was interrupted
 * @param open whether seats may be given at all now
 */
public record SeatingPage(String id, String number, Seating seating, boolean running, boolean open, String refusal)
        implements Page {
    @Override
    public String template() {
        return "journeys/seating";
    }

    public String path() {
        return "/journeys/" + id;
    }

    /** Whether the page looks again by itself. */
    public boolean isLive() {
        return running && seating.state() == Seating.State.RUNNING;
    }

    public boolean mayGoOn() {
        return open && !running && seating.state() != Seating.State.OVER;
    }

    public String state() {
        return words(seating, running);
    }

    public String kind() {
        return switch (seating.state()) {
            case RUNNING -> running ? "info" : "warn";
            case STOPPED -> "warn";
            case OVER -> "ok";
        };
    }

    public String icon() {
        return switch (seating.state()) {
            case RUNNING -> running ? "clock" : "alert";
            case STOPPED -> "stop";
            case OVER -> "check";
        };
    }

    static String words(Seating seating, boolean running) {
        var interrupted = seating.state() == Seating.State.RUNNING && !running;
        return Words.t("journeys.seating."
                + (interrupted ? "interrupted" : seating.state().code()));
    }
}
