package iq.masar.notices;

import iq.masar.kernel.CaseId;

/** Where text messages leave the house. A deployment brings its own; it finds the number by the case, at the moment of sending. */
public interface TextGateway {
    void send(CaseId recipient, String text);
}
