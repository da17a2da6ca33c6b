package iq.masar.laissezpasser.checks;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import iq.masar.seals.Scanned;
import iq.masar.seals.Seal;
import iq.masar.seals.SealCheck;
import iq.masar.seals.SealReading;
import iq.masar.seals.Seals;
import iq.masar.seals.SignerList;
import iq.masar.seals.Signers;
import iq.masar.seals.Tokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks seals and tokens against the signers and withdrawals known in this house; nobody outside is asked. Every bean of
 * {@link Signers} counts, so a room that signs tokens is known by declaring one.
 */
@Component
public class Verifications {
    private final ObjectProvider<Signers> signers;
    private final Arrivals arrivals;
    private final Audit audit;
    private final Clock clock;

    Verifications(ObjectProvider<Signers> signers, Arrivals arrivals, Audit audit, Clock clock) {
        this.signers = signers;
        this.arrivals = arrivals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks what was scanned; the audit holds that somebody checked and what came of it, never of whom.
     *
     * @param printed the lines of the zone as read from the document; empty when nobody read them
     */
    public Verification check(String scanned, List<String> printed, Actor by) {
        var today = Baghdad.day(clock.instant());
        var verification = switch (Scanned.of(scanned)) {
            case Scanned.OfSeal seal -> seal(seal.bytes(), printed, today);
            case Scanned.OfToken(var line) -> new Verification.OfToken(Tokens.check(line, everybody(), today));
            case Scanned.Unreadable unreadable -> new Verification.Unreadable();
        };
        audit.record(Act.of(by, "laissezpasser.checked").because(outcome(verification)));
        if (verification instanceof Verification.OfSeal(SealCheck.Revoked(var seal), var beside, var late)) {
            arrivals.shownWithdrawn(number(seal), by);
        }
        return verification;
    }

    private Verification seal(byte[] bytes, List<String> printed, LocalDate today) {
        var beside = !printed.isEmpty();
        var lines = beside
                ? printed
                : Seals.read(bytes) instanceof SealReading.Decoded decoded
                        ? decoded.seal().zone()
                        : List.<String>of();
        var check = Seals.check(bytes, lines, everybody());
        var late = check instanceof SealCheck.Valid(var seal)
                && lastDay(seal, today).filter(today::isAfter).isPresent();
        return new Verification.OfSeal(check, beside, late);
    }

    /** The number of the document a seal stands on. */
    public static String number(Seal seal) {
        return Mrz.read(seal.zone()) instanceof MrzReport report ? report.text(Element.NUMBER) : "";
    }

    /** The document's last day, as its zone has it. */
    public static Optional<LocalDate> lastDay(Seal seal, LocalDate today) {
        return Mrz.read(seal.zone()) instanceof MrzReport report
                ? report.expiry().expiringNear(today)
                : Optional.empty();
    }

    private static String outcome(Verification verification) {
        return switch (verification) {
            case Verification.OfSeal(var check, var beside, var late) ->
                "seal-" + check.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            case Verification.OfToken(var check) ->
                "token-" + check.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            case Verification.Unreadable unreadable -> "unreadable";
        };
    }

    /** Everybody who signs anything in this house; about withdrawals only those are asked who know the signer. */
    private Signers everybody() {
        var all = signers.stream().toList();
        return new Signers() {
            private List<Signers> knowing = List.of();

            @Override
            public Optional<Key> find(String signer, String reference) {
                knowing = all.stream()
                        .filter(one -> one.find(signer, reference).isPresent())
                        .toList();
                return knowing.stream()
                        .flatMap(one -> one.find(signer, reference).stream())
                        .findFirst();
            }

            @Override
            public boolean isRevoked(String number) {
                return knowing.stream().anyMatch(one -> one.isRevoked(number));
            }
        };
    }

    /** The list of signers a checker without a network carries. */
    public String signerList() {
        return signers.stream()
                .flatMap(one -> one.list().stream())
                .map(Signers.Listed::line)
                .collect(Collectors.joining("\n", SignerList.HEADING + "\n", "\n"));
    }

    /** The list of withdrawn numbers, as it stands at this moment. */
    public String withdrawnList() {
        return signers.stream()
                .flatMap(one -> one.withdrawn().stream())
                .map(number -> number + "\n")
                .collect(Collectors.joining());
    }
}
