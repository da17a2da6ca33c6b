package iq.masar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.Screening;
import iq.masar.returns.Verdicts;
import iq.masar.returns.model.NewRequest;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.Ruling;
import iq.masar.returns.model.safeguard.Finding;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.testing.Officers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The offices of an operation and the returns that come with it. */
final class JourneysFixtures {
    static final String HEADER =
            "line,state_ref,family_ref,name_ar_own,name_ar_father,name_ar_grandfather,name_latin,sex,birth_date,doc_type,doc_no,"
                    + "doc_expiry,seat,escort,needs_flag,mode,dest_governorate,note";
    private static final AtomicInteger NEXT = new AtomicInteger();
    final Actor raghad;
    final Actor thamer;
    final Actor zeina;
    final Actor secretary;
    final Actor consul;
    final Actor safeguards;
    private final Actor salim;
    private final Actor nidal;
    private final Journeys journeys;
    private final Manifests manifests;
    private final Seatings seatings;
    private final Requests requests;
    private final Screening screening;
    private final Verdicts verdicts;
    private final ReturnFiles files;

    JourneysFixtures(ApplicationContext house) {
        journeys = house.getBean(Journeys.class);
        manifests = house.getBean(Manifests.class);
        seatings = house.getBean(Seatings.class);
        requests = house.getBean(Requests.class);
        screening = house.getBean(Screening.class);
        verdicts = house.getBean(Verdicts.class);
        files = house.getBean(ReturnFiles.class);
        var officers = house.getBean(Officers.class);
        raghad = officers.with("MOMD-OPS", Role.OPERATION_OFFICER);
        thamer = officers.with("MOMD-OPS", Role.OPERATION_OFFICER);
        zeina = officers.with("MOI-BGW", Role.RECEPTION_OFFICER);
        secretary = officers.with("MOMD-HQ", Role.COMMITTEE_SECRETARY);
        consul = officers.with("MOFA-VNO", Role.CONSULAR_OFFICER);
        safeguards = officers.with("MOMD-SAFE", Role.SAFEGUARD_OFFICER);
        officers.with("MOI-VER", Role.IDENTITY_VERIFIER);
        salim = officers.with("MOI-NAT", Role.NATIONALITY_OFFICER);
        nidal = officers.with("MOI-NAT", Role.NATIONALITY_OFFICER);
    }

    static String reference() {
        return "VNO-" + NEXT.incrementAndGet();
    }

    /** An operation with so many seats, open for its manifest. */
    UUID operation(int seats) {
        var plan = new Journeys.Plan(
                "charter",
                "Rafidain Air",
                "Vilnius",
                "Baghdad",
                seats,
                LocalDate.of(2027, 3, 1),
                "373/14",
                new OfficeCode("MOI-BGW"));
        var id = ((Done) journeys.plan(plan, raghad)).id();
        assertThat(journeys.take(id, Journeys.Step.OPEN, raghad)).isInstanceOf(Done.class);
        return id;
    }

    /** A return that was decided for and holds its document. */
    CaseId documented(String reference) {
        var person = new Person(
                "self",
                Optional.of(LocalDate.of(1990, 3, 4)),
                Map.of(
                        "own", "دلشاد " + NEXT.incrementAndGet(),
                        "father", "کەریم",
                        "grandfather", "حەسەن",
                        "mother", "ئامینە",
                        "birth", "1990-03-04",
                        "birthplace", "هەولێر",
                        "nationality", "عێراقی",
                        "number", "V" + (2_000_000 + NEXT.incrementAndGet())));
        var request = new NewRequest(
                "state",
                "forced",
                Optional.of("LT"),
                Optional.of(reference),
                "ckb",
                "IQ-DEFAULT",
                false,
                Optional.empty(),
                person);
        var file = new CaseId(((ReturnReply.Done) requests.receive(request, consul)).id());
        requests.check(file, consul);
        var found = new EnumMap<Safeguard, Finding>(Safeguard.class);
        for (var kind : Safeguard.values()) {
            found.put(kind, new Finding(Finding.values(kind).getFirst(), "paper 17", ""));
        }
        screening.decide(file, found, safeguards);
        verdicts.propose(file, Ruling.Outcome.CONFIRMED, List.of("witness"), "شاهد", salim);
        verdicts.confirm(file, nidal);
        var numbers = files.members(file).stream()
                .collect(Collectors.toMap(member -> member.id(), member -> "LP" + NEXT.incrementAndGet() + reference));
        assertThat(verdicts.issue(file, numbers, LocalDate.of(2030, 1, 1), consul))
                .isInstanceOf(ReturnReply.Done.class);
        return file;
    }

    /** Opens a safeguard of it again (RET-9). */
    void reopen(CaseId file) {
        screening.decide(
                file,
                Map.of(
                        Safeguard.MEDICAL_FITNESS,
                        new Finding(Finding.values(Safeguard.MEDICAL_FITNESS).getLast(), "", "")),
                safeguards);
    }

    /** One row of a manifest. */
    static String row(int line, String reference, String family, String seat, String needs) {
        return "%d,%s,%s,دلشاد,کەریم,حەسەن,DILSHAD KARIM,m,04/03/1990,laissez_passer,N%d,2030-01-01,%s,none,%s,forced,AR,"
                .formatted(line, reference, family, line, seat, needs);
    }

    static byte[] file(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Brings and confirms a file of these rows. */
    void confirmed(UUID operation, String... rows) {
        var file = ((Done) manifests.bring(operation, file(rows), raghad)).id();
        assertThat(manifests.confirm(operation, file, raghad)).isInstanceOf(Done.class);
    }

    /** Seats for everybody who can have one, however many they are. */
    void seatAll(UUID operation) {
        assertThat(seatings.begin(operation, raghad)).isInstanceOf(Done.class);
        while (seatings.isRunning(operation)) {
            Thread.onSpinWait();
        }
    }

    /** Frozen by two, and boarding. */
    void boarding(UUID operation) {
        assertThat(journeys.take(operation, Journeys.Step.FREEZE, raghad)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Journeys.Step.CONFIRM, thamer)).isInstanceOf(Done.class);
        assertThat(journeys.take(operation, Journeys.Step.BOARD, raghad)).isInstanceOf(Done.class);
    }
}
