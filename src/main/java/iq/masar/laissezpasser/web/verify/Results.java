package iq.masar.laissezpasser.web.verify;

import static iq.masar.ui.Words.t;

import iq.masar.laissezpasser.checks.Arrival;
import iq.masar.laissezpasser.checks.Verification;
import iq.masar.laissezpasser.checks.Verifications;
import iq.masar.seals.Seal;
import iq.masar.seals.SealCheck;
import iq.masar.seals.Token;
import iq.masar.seals.TokenCheck;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Outcomes of checks in the reader's words. */
final class Results {
    private Results() {}

    static VerifyPage.Result of(Verification verification, LocalDate today) {
        return switch (verification) {
            case Verification.OfSeal seal -> seal(seal, today);
            case Verification.OfToken(var check) -> token(check);
            case Verification.Unreadable unreadable ->
                new VerifyPage.Result(
                        "bad",
                        "alert",
                        t("laissezpasser.verify.unreadable"),
                        t("laissezpasser.verify.unreadable.meaning"),
                        List.of(),
                        List.of(),
                        "");
        };
    }

    private static VerifyPage.Result seal(Verification.OfSeal seal, LocalDate today) {
        var check = seal.check();
        var key = "laissezpasser.seal-check." + Words.code(check);
        return switch (check) {
            case SealCheck.Valid(var found) -> valid(seal, found, today);
            case SealCheck.Invalid(var reason) -> {
                var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
                yield bad(
                        key,
                        t("laissezpasser.seal-reason." + code),
                        List.of(fact("laissezpasser.verify.reason", reason.name(), true)),
                        List.of());
            }
            case SealCheck.UnknownSigner(var signer, var reference) ->
                bad(
                        key,
                        t(key + ".meaning"),
                        List.of(fact("laissezpasser.verify.signer", signer + " " + reference, true)),
                        List.of());
            case SealCheck.SignerExpired(var found) -> bad(key, t(key + ".meaning"), facts(found, today), found.zone());
            case SealCheck.Revoked(var found) -> bad(key, t(key + ".meaning"), facts(found, today), found.zone());
            case SealCheck.SealMalformed(var offset) -> bad(key, t(key + ".meaning", offset), List.of(), List.of());
        };
    }

    private static VerifyPage.Result valid(Verification.OfSeal seal, Seal found, LocalDate today) {
        var key = "laissezpasser.seal-check.valid";
        var word = seal.outOfTime() ? ".late" : seal.beside() ? ".meaning" : ".alone";
        return new VerifyPage.Result(
                seal.outOfTime() ? "bad" : seal.beside() ? "ok" : "warn",
                seal.outOfTime() ? "alert" : "check",
                t(key),
                t(key + word),
                facts(found, today),
                found.zone(),
                Verifications.number(found));
    }

    private static VerifyPage.Result bad(String key, String meaning, List<VerifyPage.Fact> facts, List<String> zone) {
        return new VerifyPage.Result("bad", "stop", t(key), meaning, facts, zone, "");
    }

    private static List<VerifyPage.Fact> facts(Seal seal, LocalDate today) {
        var facts = new ArrayList<VerifyPage.Fact>();
        facts.add(fact("laissezpasser.print-word.number", Verifications.number(seal), true));
        facts.add(fact("laissezpasser.verify.signer", seal.signer() + " " + seal.reference(), true));
        facts.add(fact("laissezpasser.verify.signed", Words.typed(seal.signed()), true));
        Verifications.lastDay(seal, today)
                .ifPresent(day -> facts.add(fact("laissezpasser.fact.valid", Words.typed(day), true)));
        return facts;
    }

    private static VerifyPage.Fact fact(String key, String text, boolean ltr) {
        return new VerifyPage.Fact(t(key), text, ltr);
    }

    private static VerifyPage.Result token(TokenCheck check) {
        var key = "laissezpasser.token-check." + Words.code(check);
        return switch (check) {
            case TokenCheck.Valid(var token) ->
                new VerifyPage.Result(
                        token.finding() == Token.Finding.CONFIRMED ? "ok" : "warn",
                        "check",
                        t(key),
                        t(key + ".meaning"),
                        facts(token),
                        List.of(),
                        "");
            case TokenCheck.TokenInvalid invalid -> bad(key, t(key + ".meaning"), List.of(), List.of());
            case TokenCheck.Expired(var token) -> bad(key, t(key + ".meaning"), facts(token), List.of());
            case TokenCheck.Revoked(var token) -> bad(key, t(key + ".meaning"), facts(token), List.of());
        };
    }

    private static List<VerifyPage.Fact> facts(Token token) {
        var finding = token.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(
                fact("laissezpasser.verify.finding", t("laissezpasser.finding." + finding), false),
                fact("laissezpasser.verify.reference", token.reference(), true),
                fact("laissezpasser.fact.valid", Words.typed(token.validTo()), true));
    }

    static VerifyPage.Result of(Arrival arrival) {
        var key = "laissezpasser.arrival." + Words.code(arrival);
        return switch (arrival) {
            case Arrival.Retired(var number) ->
                new VerifyPage.Result("ok", "check", t(key), t(key + ".meaning", number), List.of(), List.of(), "");
            case Arrival.ShownAgain(var number, var state) ->
                bad(key, t(key + ".meaning", number, t("laissezpasser.state." + state)), List.of(), List.of());
            case Arrival.NeverHandedOver(var number, var state) ->
                bad(key, t(key + ".meaning", number, t("laissezpasser.state." + state)), List.of(), List.of());
            case Arrival.NotOurs notOurs -> bad(key, t(key + ".meaning"), List.of(), List.of());
        };
    }
}
