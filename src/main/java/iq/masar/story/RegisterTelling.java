package iq.masar.story;

import iq.masar.persons.fictional.FictionalFile;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The keepers of the civil register at their pages: one brings a file of fictional people and confirms it when it is read. */
final class RegisterTelling {
    private static final long SEED = 1957;
    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final int LOOKS = 7_200;

    private final String address;

    RegisterTelling(String address) {
        this.address = address;
    }

    /** Fills the register; what stood in the way, if anything did. */
    Optional<String> tell(long people) {
        try (var second = signedIn(Cast.DALAL);
                var third = signedIn(Cast.SALWAN);
                var keeper = signedIn(Cast.AMEERA)) {
            admit(keeper);
            second.open("/register");
            third.open("/register");
            return read(keeper, people);
        } catch (NotOffered missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private static Optional<String> read(Visitor keeper, long people) throws InterruptedException {
        keeper.open("/register/imports")
                .upload("/register/imports/file", "fictional-people.csv", new FictionalFile(people, SEED));
        var page = keeper.path();
        for (var look = 0; look < LOOKS; look++) {
            keeper.open(page);
            if (keeper.offersForm("/confirm")) {
                keeper.press("/confirm");
                return Optional.empty();
            }
            Thread.sleep(A_LOOK);
        }
        return Optional.of("the file was not read");
    }

    /** Whoever came after the founder of the office's key waits to be admitted. */
    private static void admit(Visitor keeper) {
        var waiting = keeper.open("/accounts/waiting");
        while (waiting.offersForm("")) {
            var form = waiting.page().selectFirst("form[action^=/accounts/waiting/]");
            if (form == null) {
                return;
            }
            waiting.press(form.attr("action"));
            waiting.open("/accounts/waiting");
        }
    }

    private Visitor signedIn(Part part) {
        var visitor = new Visitor(address);
        return visitor.open("/sign-in")
                .send("/sign-in", Map.of("username", part.username(), "passphrase", Cast.PASSPHRASE));
    }
}
