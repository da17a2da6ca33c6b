package iq.masar.command.seal;

import iq.masar.kernel.Baghdad;
import iq.masar.seals.Scanned;
import iq.masar.seals.SealCheck;
import iq.masar.seals.SealReading;
import iq.masar.seals.Seals;
import iq.masar.seals.SignerList;
import iq.masar.seals.TokenCheck;
import iq.masar.seals.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks one seal or token after another against lists carried along. */
@Command(
        name = "check",
        description =
                "Checks seals and tokens, one a line: hexadecimal or Base64, then, after spaces, the two lines of the"
                        + " printed zone if they were read. Ends 0 when all are valid, 1 when one is not, 2 on wrong use.")
final class SealCheckWords implements Callable<Integer> {
    @Parameters(index = "0", defaultValue = "-", description = "File; - for standard input.")
    String file = "-";

    @Option(names = "--signers", required = true, description = "List of signers, as /verify/signers.csv gives it.")
    Path signers = Path.of("");

    @Option(names = "--withdrawn", description = "List of withdrawn numbers, as /verify/withdrawn.csv gives it.")
    @Nullable
    Path withdrawn;

    @Option(names = "--today", description = "Day of the check, YYYY-MM-DD; otherwise today in Baghdad.")
    @Nullable
    LocalDate today;

    @Override
    public Integer call() throws IOException {
        var list = SignerList.of(
                Files.readAllLines(signers), withdrawn == null ? List.of() : Files.readAllLines(withdrawn));
        list.broken().forEach(line -> System.err.println(signers + ": line " + line + " names no usable key"));
        var day = today == null ? Baghdad.day(Instant.now()) : today;
        var bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var sound = list.broken().isEmpty();
        for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                var outcome = check(line.strip(), list, day);
                out.println(outcome);
                sound &= outcome.equals("Valid");
            }
        }
        return sound ? 0 : 1;
    }

    static String check(String line, SignerList list, LocalDate today) {
        var parts = List.of(line.split("\\s+"));
        return switch (Scanned.of(parts.getFirst())) {
            case Scanned.OfSeal seal -> said(seal.bytes(), parts.subList(1, parts.size()), list);
            case Scanned.OfToken(var token) -> said(Tokens.check(token, list, today));
            case Scanned.Unreadable unreadable -> "Unreadable";
        };
    }

    private static String said(byte[] seal, List<String> printed, SignerList list) {
        var zone = printed.isEmpty() && Seals.read(seal) instanceof SealReading.Decoded decoded
                ? decoded.seal().zone()
                : printed;
        return switch (Seals.check(seal, zone, list)) {
            case SealCheck.Valid valid -> "Valid";
            case SealCheck.Invalid(var reason) -> "Invalid(" + reason + ")";
            case SealCheck.UnknownSigner(var signer, var reference) ->
                "UnknownSigner(" + signer + " " + reference + ")";
            case SealCheck.SignerExpired expired -> "SignerExpired";
            case SealCheck.Revoked revoked -> "Revoked";
            case SealCheck.SealMalformed(var offset) -> "SealMalformed(" + offset + ")";
        };
    }

    private static String said(TokenCheck check) {
        return switch (check) {
            case TokenCheck.Valid valid -> "Valid";
            case TokenCheck.TokenInvalid invalid -> "TokenInvalid";
            case TokenCheck.Expired expired -> "Expired";
            case TokenCheck.Revoked revoked -> "Revoked";
        };
    }
}
