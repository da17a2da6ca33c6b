package iq.masar.notices;

/** Where letters to an office's mailbox leave the house; they say that a notice waits and nothing else. */
public interface LetterBox {
    void post(String address);
}
