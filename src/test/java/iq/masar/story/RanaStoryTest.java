package iq.masar.story;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.statistics.SharedDump;
import iq.masar.testing.StoryHouse;
import iq.masar.vault.Place;
import iq.masar.vault.Vault;
import iq.masar.vault.cipher.SealedFields;
import iq.masar.vault.store.RecordStore;
import iq.masar.vault.store.RecordStore.SealedRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rana's year holds to its last assertion, and her name lies nowhere outside her case's key. */
class RanaStoryTest {
    /** Words of the story that stand in no code list, message or seed. */
    private static final List<String> CANARIES = List.of("ذنون", "المخبز", "7701234567", "770 123 4567");

    private final StoryHouse house = StoryHouse.enter();

    @Test
    void everyAssertionOfTheStoryHolds() {
        assertThat(house.rana().holds()).as(house.rana().timeline()).isTrue();
    }

    @Test
    void theSharedStoreNamesNobody() throws IOException { // REF-50
        var dump = Files.createTempDirectory(house.directory(), "dump");
        house.ask(SharedDump.class).writeTo(dump);
        assertThat(found(dump, CANARIES)).isEmpty();
    }

    @Test
    void neitherDatabaseFilesNorLogsHoldACanary() throws IOException, SQLException {
        checkpoint("masar");
        assertThat(found(house.directory(), CANARIES)).isEmpty();
    }

    /** The same search finds a canary that was left in the clear: otherwise the test above would prove nothing. */
    @Test
    void theSearchFindsWhatIsInTheClear() throws IOException, SQLException {
        var control = "kanari-im-klaren-" + house.address().hashCode();
        try (var connection = superuser("masar");
                var statement = connection.createStatement()) {
            statement.execute("create table public.control (words text)");
            statement.execute("insert into public.control values ('" + control + "')");
            statement.execute("checkpoint");
            assertThat(found(house.directory(), List.of(control))).isNotEmpty();
            statement.execute("drop table public.control");
        }
    }

    /** The control: one field of one record kept without its cipher, by the vault's own store, is found at once. */
    @Test
    void aFieldWithoutItsCipherIsFound() throws IOException, SQLException { // REF-50
        var control = "بلا قفل " + house.address().hashCode();
        var file = new CaseId(house.ask(Ids.class).next());
        var unsealed = new SealedFields(List.of(Vault.CALLING), List.of(control.getBytes(StandardCharsets.UTF_8)));
        house.ask(RecordStore.class)
                .insert(
                        List.of(new SealedRecord(Place.face(file), 0, 1, unsealed, Optional.empty())),
                        house.ask(Clock.class).instant());
        checkpoint("masar");
        assertThat(found(house.directory(), List.of(control))).isNotEmpty();
    }

    private void checkpoint(String database) throws SQLException {
        try (var connection = superuser(database);
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private java.sql.Connection superuser(String database) throws SQLException {
        return house.ask(EmbeddedServer.class).local().orElseThrow().superuser(database);
    }

    private static Set<String> found(Path directory, List<String> canaries) throws IOException {
        var hits = new TreeSet<String>();
        try (var files = Files.walk(directory)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("programs"))
                    .forEach(file -> canaries.stream()
                            .filter(canary -> holds(file, canary))
                            .forEach(canary -> hits.add(canary + " in " + directory.relativize(file))));
        }
        return hits;
    }

    private static boolean holds(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException gone) {
            return false; // a temporary file of the server
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
