package iq.masar.story.claims;

import iq.masar.persons.fictional.FictionalFile;
import iq.masar.persons.fictional.FictionalPeople;
import iq.masar.story.Cast;
import iq.masar.story.NotOffered;
import iq.masar.story.Part;
import iq.masar.story.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The keepers of the civil register at their pages: one leaves a small file with a bad row waiting, brings one
 * of fictional people and confirms it when it is read. */
public final class RegisterTelling {
    private static final long SEED = 1957;
    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final int LOOKS = 7_200;

    private final String address;

    public RegisterTelling(String address) {
        this.address = address;
    }

    /** Fills the register; what stood in the way, if anything did. */
    public Optional<String> tell(long people) {
        try (var second = signedIn(Cast.DALAL);
                var third = signedIn(Cast.SALWAN);
                var keeper = signedIn(Cast.AMEERA)) {
            admit(keeper);
            second.open("/register");
            third.open("/register");
            if (!isRead(keeper, "corrections.csv", oneBadRow())
                    || !isRead(keeper, "fictional-people.csv", new FictionalFile(people, SEED))) {
                return Optional.of("the file was not read");
            }
            keeper.press("/confirm");
            return Optional.empty();
        } catch (NotOffered missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /** Brings a file and waits until it can be confirmed; whether it came to that. */
    private static boolean isRead(Visitor keeper, String name, Iterable<byte[]> file) throws InterruptedException {
        keeper.open("/register/imports").upload("/register/imports/file", name, file);
        var page = keeper.path();
        for (var look = 0; look < LOOKS; look++) {
            keeper.open(page);
            if (keeper.offersForm("/confirm")) {
                return true;
            }
            Thread.sleep(A_LOOK);
        }
        return false;
    }

    /** A few people, the last of whom was born on a day that never was. */
    private static Iterable<byte[]> oneBadRow() {
        var rows = new ArrayList<byte[]>();
        new FictionalFile(20, SEED + 1).forEach(rows::add);
        var row = new String[FictionalPeople.COLUMNS.size()];
        Arrays.fill(row, "");
        row[FictionalPeople.COLUMNS.indexOf("reference")] = "BAG-1";
        row[FictionalPeople.COLUMNS.indexOf("own")] = "سلام";
        row[FictionalPeople.COLUMNS.indexOf("birth")] = "31/02/1980";
        rows.add((String.join(",", row) + "\n").getBytes(StandardCharsets.UTF_8));
        return rows;
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
