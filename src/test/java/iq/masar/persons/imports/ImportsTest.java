package iq.masar.persons.imports;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.databases.EmbeddedServer;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.persons.fictional.FictionalPeople;
import iq.masar.persons.imports.Import.State;
import iq.masar.persons.register.Asked;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Register;
import iq.masar.persons.register.Registers;
import iq.masar.persons.register.Search;
import iq.masar.persons.twins.DuplicateQueue;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Keyring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files brought into a register (IDN-75). */
@RoomTest
class ImportsTest {
    private static final AtomicInteger OFFICES = new AtomicInteger();
    private static final String HEAD =
            "reference,own,father,grandfather,mother,birth,paper_number,paper_issued,paper_expires\n";

    private final Imports imports;
    private final Extracts extracts;
    private final Keyring keyring;
    private final Officers officers;
    private final EmbeddedServer server;
    private final Actor keeper;
    private final Register register;

    @Autowired
    ImportsTest(
            Officers officers,
            Registers registers,
            Imports imports,
            Extracts extracts,
            Keyring keyring,
            EmbeddedServer server) {
        this.officers = officers;
        this.imports = imports;
        this.extracts = extracts;
        this.keyring = keyring;
        this.server = server;
        keeper = officers.with("REGI" + OFFICES.incrementAndGet() + "-HQ", Role.REGISTER_OFFICER);
        register = registers.found("civil", keeper).orElseThrow();
    }

    private Import brought(byte[] content) throws IOException {
        var reply = imports.bring(register, "people.csv", new ByteArrayInputStream(content), keeper);
        return ended(((ImportReply.Done) reply).id());
    }

    private Import brought(String text) throws IOException {
        return brought(text.getBytes(StandardCharsets.UTF_8));
    }

    private Import ended(UUID id) {
        while (imports.isRunning(id)) {
            Thread.onSpinWait();
        }
        return imports.find(id, keeper).orElseThrow();
    }

    private int hits(String name, int year) {
        return ((Search.Found) extracts.find(keeper, Asked.of(name, year)))
                .hits()
                .size();
    }

    @Test
    void goodRowsWaitToBeConfirmedAndTheSameFileTwiceChangesNothing() throws IOException {
        var text = HEAD + "N1,زينب,عبد الرضا,كاظم,سعاد,07/09/1990,,,\nN2,علي,حسين,جعفر,أمل,1985,,,\n";
        var first = brought(text);
        assertThat(first.state()).isEqualTo(State.STAGED);
        assertThat(first.fresh()).isEqualTo(2);
        assertThat(hits("زينب عبد الرضا كاظم", 1990)).isZero();
        assertThat(imports.confirm(first.id(), keeper)).isEqualTo(new ImportReply.Done(first.id()));
        assertThat(hits("زينب عبد الرضا كاظم", 1990)).isOne();
        var again = brought(text);
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.fresh() + again.changed() + again.bad()).isZero();
        var corrected = brought(text.replace("1985", "1986"));
        assertThat(corrected.changed()).isOne();
        imports.confirm(corrected.id(), keeper);
        assertThat(hits("علي حسين جعفر", 1986)).isOne();
    }

    @Test
    void badRowsAreNamedByLineColumnAndCauseAndCanBeTakenBack() throws IOException {
        var batch = brought(HEAD
                + "B1,زي5نب,علي,,,,,,\nB2,,,,,,,,\nB3,علي,حسن,,,31/02/1990,,,\nB4,عمر,بكر,,,,77,2020-01-01,2019-01-01\n"
                + "B5,سعد,زيد\nB6,نور,حسن,,,1990,,,\nB6,نور,حسن,,,1991,,,\n");
        assertThat(batch.fresh()).isOne();
        assertThat(batch.bad()).isEqualTo(6);
        assertThat(imports.faults(batch.id()))
                .containsExactly(
                        new RowFault(2, "own", "digit"),
                        new RowFault(3, "own", "name-missing"),
                        new RowFault(4, "birth", "no-such-day"),
                        new RowFault(5, "paper_expires", "expires-before-issue"),
                        new RowFault(6, "", "cells"),
                        new RowFault(8, "reference", "twice"));
        assertThat(imports.bad(batch.id(), keeper).get(4L)).startsWith("B3", "علي", "حسن");
        assertThat(imports.bad(batch.id(), officers.administrator())).isEmpty();
        assertThat(imports.discard(batch.id(), keeper)).isEqualTo(new ImportReply.Done(batch.id()));
        assertThat(imports.confirm(batch.id(), keeper)).isEqualTo(new ImportReply.NotNow());
    }

    @Test
    void lettersAreReadInUtf8Utf16AndWindows1256() throws IOException {
        var text = HEAD + "%s,محمد,عبد الكريم,ياسين,خديجة,1970,,,\n";
        byte[][] files = {
            text.formatted("U8").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text.formatted("U8M")).getBytes(StandardCharsets.UTF_8),
            text.formatted("U16").getBytes(StandardCharsets.UTF_16),
            text.formatted("U16L").getBytes(StandardCharsets.UTF_16LE),
            text.formatted("W").getBytes(Charset.forName("windows-1256"))
        };
        for (var file : files) {
            var batch = brought(file);
            assertThat(batch.fresh()).as(batch.encoding()).isOne();
            imports.confirm(batch.id(), keeper);
        }
        assertThat(hits("محمد عبد الكريم ياسين", 1970)).isEqualTo(files.length);
    }

    @Test
    void aBrokenByteSpoilsItsRowAndNoOther() throws IOException {
        var text = (HEAD + "X1,نور,حسن,,,1990,,,\nX2,علي,Z,,,1991,,,\n").getBytes(StandardCharsets.UTF_8);
        for (var at = 0; at < text.length; at++) {
            if (text[at] == 'Z') {
                text[at] = (byte) 0xff;
            }
        }
        var batch = brought(text);
        assertThat(batch.fresh()).isOne();
        assertThat(imports.faults(batch.id())).containsExactly(new RowFault(3, "father", "unreadable"));
    }

    /** IDN-44 for a file: its entries meet in the background, by batches, stopped and resumed by an officer; what was held stays held. */
    @Test
    void theEntriesOfAFileAreHeldAgainstTheOthersInTheBackground(@Autowired DuplicateQueue queue) throws IOException {
        var text = new StringBuilder(String.join(",", FictionalPeople.COLUMNS)).append('\n');
        new FictionalPeople(3_000, 11)
                .forEachRemaining(row -> text.append(String.join(",", row)).append('\n'));
        var id = brought(text.toString()).id();
        assertThat(imports.find(id, keeper).orElseThrow().holding().of()).isZero();
        imports.confirm(id, keeper);
        assertThat(imports.holding(id, true, keeper)).isEqualTo(new ImportReply.Done(id));
        var stopped = imports.find(id, keeper).orElseThrow().holding();
        assertThat(stopped.of()).isEqualTo(3_000);
        assertThat(stopped.stopped()).isTrue();
        queue.run();
        queue.run();
        assertThat(imports.find(id, keeper).orElseThrow().holding()).isEqualTo(stopped);
        assertThat(imports.holding(id, true, keeper)).isEqualTo(new ImportReply.NotNow());
        assertThat(imports.holding(id, false, keeper)).isEqualTo(new ImportReply.Done(id));
        while (!imports.find(id, keeper).orElseThrow().holding().isOver()) {
            Thread.onSpinWait();
        }
        assertThat(queue.list(keeper)).isNotEmpty();
        assertThat(imports.holding(id, true, keeper)).isEqualTo(new ImportReply.NotNow());
    }

    @Test
    void anUnknownColumnRefusesTheFile() throws IOException {
        var batch = brought("reference,own,shoe_size\nA,علي,44\n");
        assertThat(batch.state()).isEqualTo(State.REFUSED);
        assertThat(imports.faults(batch.id())).containsExactly(new RowFault(1, "shoe_size", "column-unknown"));
    }

    /** What a killed process leaves behind: a file that should be read and that nobody reads. */
    private void killedAt(UUID id) throws SQLException {
        try (var connection = server.local().orElseThrow().superuser("masar");
                var statement = connection.createStatement()) {
            statement.execute("update persons.import_batch set state = 'reading' where id = '" + id + "'");
        }
    }

    @Test
    void readingStopsWithTheSessionAndGoesOnWhereItWas() throws IOException, SQLException {
        var text = new StringBuilder(String.join(",", FictionalPeople.COLUMNS)).append('\n');
        new FictionalPeople(12_000, 7)
                .forEachRemaining(row -> text.append(String.join(",", row)).append('\n'));
        var content = text.toString().getBytes(StandardCharsets.UTF_8);
        var reply = imports.bring(register, "many.csv", new ByteArrayInputStream(content), keeper);
        var id = ((ImportReply.Done) reply).id();
        imports.stop(id, keeper);
        var stopped = ended(id);
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.good()).isLessThan(12_000);
        keyring.lock(keeper.session());
        killedAt(id);
        var back = officers.again(keeper);
        assertThat(imports.resume(id, back)).isEqualTo(new ImportReply.Done(id));
        while (imports.isRunning(id)) {
            Thread.onSpinWait();
        }
        var whole = imports.find(id, back).orElseThrow();
        assertThat(whole.state()).isEqualTo(State.STAGED);
        assertThat(whole.fresh()).isEqualTo(12_000);
        assertThat(whole.bad()).isZero();
    }
}
