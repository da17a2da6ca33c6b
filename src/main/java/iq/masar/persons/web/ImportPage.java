package iq.masar.persons.web;

import iq.masar.persons.imports.Import;
import iq.masar.persons.imports.RowFault;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * One file: how far it is read, what it would change, what is wrong with it.
 *
 * @param running whether somebody reads it now; one that should be read and is not was interrupted
 * @param mayWrite whether the reader may stop, resume, confirm and discard
 */
public record ImportPage(
        Import batch, boolean running, boolean mayWrite, List<RowFault> faults, Optional<String> refusal)
        implements Page {
    public ImportPage {
        faults = List.copyOf(faults);
    }

    @Override
    public String template() {
        return "persons/import";
    }

    public boolean isInterrupted() {
        return batch.state() == Import.State.READING && !running;
    }

    public boolean mayResume() {
        return mayWrite && !running && (isInterrupted() || batch.state() == Import.State.STOPPED);
    }

    public boolean mayStop() {
        return mayWrite && running && batch.state() == Import.State.READING;
    }

    public boolean mayConfirm() {
        return mayWrite && batch.state() == Import.State.STAGED && batch.fresh() + batch.changed() > 0;
    }

    /** Its entries are being held against the others, or wait to be. */
    public boolean isHolding() {
        return batch.state() == Import.State.CONFIRMED && batch.holding().of() > 0;
    }

    public boolean mayStopHolding() {
        return mayWrite
                && isHolding()
                && !batch.holding().isOver()
                && !batch.holding().stopped();
    }

    public boolean mayResumeHolding() {
        return mayWrite
                && isHolding()
                && !batch.holding().isOver()
                && batch.holding().stopped();
    }

    /** Whether the page looks again by itself. */
    public boolean isLive() {
        return running
                || isHolding() && !batch.holding().isOver() && !batch.holding().stopped();
    }

    public boolean mayDiscard() {
        return mayWrite
                && !running
                && batch.state() != Import.State.CONFIRMED
                && batch.state() != Import.State.DISCARDED;
    }
}
