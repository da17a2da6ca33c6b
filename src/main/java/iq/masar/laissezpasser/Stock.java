package iq.masar.laissezpasser;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.laissezpasser.model.PassZone;
import iq.masar.laissezpasser.store.BlankStore;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbered blanks of a post: received, counted, and accounted for one by one (IDN-67). */
@Component
@Transactional
public class Stock {
    /** The most that are received at once. */
    public static final int MOST = 2000;

    private final BlankStore blanks;
    private final Audit audit;
    private final Clock clock;

    Stock(BlankStore blanks, Audit audit, Clock clock) {
        this.blanks = blanks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes of an act on the stock. */
    public sealed interface StockReply {
        record Received(int count) implements StockReply {}

        /** It agrees with what is written, or was written. */
        record Agreed() implements StockReply {}

        /** Not a number of a blank, or not a run of at most {@link Stock#MOST}. */
        record NoSuchNumber() implements StockReply {}

        /** So many of these numbers are known already; none was received. */
        record NumbersKnown(int count) implements StockReply {}

        /** These before the one on top of the pile are neither used nor accounted for. */
        record StockGap(List<String> missing) implements StockReply {
            public StockGap {
                missing = List.copyOf(missing);
            }
        }

        /** The actor keeps no stock. */
        record Unknown() implements StockReply {}
    }

    /** Enters a run of blanks. Refuses: unknown, no such number, numbers known. */
    public StockReply receive(String first, String last, Actor by) {
        if (!by.is(Role.DOCUMENT_SIGNER)) {
            return new StockReply.Unknown();
        }
        var run = run(first, last);
        if (run.isEmpty()) {
            return new StockReply.NoSuchNumber();
        }
        int entered = blanks.receive(run, by.office(), by.account(), clock.instant());
        if (entered < run.size()) {
            org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                    .setRollbackOnly();
            return new StockReply.NumbersKnown(run.size() - entered);
        }
        audit.decided(Act.of(by, "laissezpasser.received").with("blanks", entered));
        return new StockReply.Received(entered);
    }

    private static List<String> run(String first, String last) {
        if (!PassZone.isNumber(first)
                || !PassZone.isNumber(last)
                || !first.substring(0, 2).equals(last.substring(0, 2))) {
            return List.of();
        }
        int from = Integer.parseInt(first.substring(2));
        int to = Integer.parseInt(last.substring(2));
        return to < from || to - from >= MOST
                ? List.of()
                : IntStream.rangeClosed(from, to)
                        .mapToObj(number -> "%s%07d".formatted(first.substring(0, 2), number))
                        .toList();
    }

    /** Compares the number on top of the pile with the next one due. Refuses: unknown, no such number, stock gap. */
    @Transactional(readOnly = true)
    public StockReply count(String top, Actor by) {
        if (!by.is(Role.DOCUMENT_SIGNER)) {
            return new StockReply.Unknown();
        }
        if (!blanks.isFree(top, by.office())) {
            return new StockReply.NoSuchNumber();
        }
        var missing = blanks.freeBefore(top, by.office());
        return missing.isEmpty() ? new StockReply.Agreed() : new StockReply.StockGap(missing);
    }

    /** Accounts for a free blank that is damaged or not there. Refuses: unknown, no such number. */
    public StockReply account(String number, String reason, Actor by) {
        if (!by.is(Role.DOCUMENT_SIGNER)) {
            return new StockReply.Unknown();
        }
        if (!blanks.isFree(number, by.office()) || !blanks.spoil(number, by.office(), reason, clock.instant())) {
            return new StockReply.NoSuchNumber();
        }
        audit.decided(Act.of(by, "laissezpasser.accounted").because(reason));
        return new StockReply.Agreed();
    }

    @Transactional(readOnly = true)
    public BlankStore.Count counted(OfficeCode post) {
        return blanks.count(post);
    }

    /** Spoiled and missing ones, newest first. */
    @Transactional(readOnly = true)
    public List<BlankStore.Spoiled> spoiled(OfficeCode post) {
        return blanks.spoiled(post);
    }
}
