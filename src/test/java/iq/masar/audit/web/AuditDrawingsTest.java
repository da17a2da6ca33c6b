package iq.masar.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.audit.Entry;
import iq.masar.audit.model.HeadKey;
import iq.masar.audit.model.Verifier;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.testing.Drawing;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The auditor's pages drawn in each language. */
class AuditDrawingsTest {
    private static final CaseId RANA = new CaseId(new UUID(7, 7));

    private static Entry entry(long seq, String verb, String ground) {
        return new Entry(
                seq,
                Instant.parse("2026-01-07T07:12:00Z").plusSeconds(seq),
                Optional.of(new AccountId(new UUID(0, 1))),
                "شيلان عمر",
                "MOMD-NI",
                "MOMD",
                verb,
                List.of(RANA),
                ground,
                new TreeMap<>(Map.of("sections", "contact identity", "records", "2")));
    }

    @ParameterizedTest
    @EnumSource
    void theTrail(Language language) throws IOException {
        var html = Drawing.of(
                language,
                "audit-entries",
                () -> new EntriesPage(
                        Form.empty(),
                        List.of(Part.Choice.of("vault.read", EntryWords.verb("vault.read"))),
                        List.of(
                                EntryWords.line(entry(43, "vault.read", "case-work"), Map.of(RANA, "NI-26-000417")),
                                EntryWords.line(entry(42, "vault.names", "desk"), Map.of()),
                                EntryWords.line(entry(41, "elsewhere.happened", ""), Map.of())),
                        Optional.of("/audit?before=41")));
        assertThat(html).contains("NI-26-000417", "elsewhere.happened").doesNotContain("vault.names");
    }

    @ParameterizedTest
    @EnumSource
    void theHeads(Language language) throws IOException {
        var fault = new Verifier.Report(41, 2, List.of(new Verifier.Fault("root-differs", 12)));
        for (var report : List.of(new Verifier.Report(4211, 37, List.of()), fault)) {
            Drawing.of(
                    language,
                    report.isSound() ? "audit-heads" : "audit-broken",
                    () -> new HeadsPage(
                            Form.empty(),
                            HeadKey.fresh().verifyingKey().toString(),
                            "masar/audit\n4211\nn4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=\n\n— masar/audit AAAA\n",
                            List.of(new HeadsPage.Line(
                                    "07/01/2026 10:12", 4211, "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=")),
                            Optional.of(report)));
        }
    }
}
