package iq.masar.returns;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.model.NewRequest;
import iq.masar.returns.model.Person;
import iq.masar.returns.model.safeguard.Finding;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.testing.Officers;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The offices of a return and the people who come to them. */
public final class ReturnsFixtures {
    private static final AtomicInteger NEXT = new AtomicInteger();
    public final Actor consul;
    public final Actor colleague;
    public final Actor safeguards;
    public final Actor verifier;
    public final Actor salim;
    public final Actor nidal;
    public final Actor operations;
    public final Actor secretary;
    private final Requests requests;
    private final Screening screening;

    public ReturnsFixtures(Officers officers, Requests requests, Screening screening) {
        this.requests = requests;
        this.screening = screening;
        consul = officers.with("MOFA-VNO", Role.CONSULAR_OFFICER);
        colleague = officers.with("MOFA-BER", Role.CONSULAR_OFFICER);
        safeguards = officers.with("MOMD-SAFE", Role.SAFEGUARD_OFFICER);
        verifier = officers.with("MOI-VER", Role.IDENTITY_VERIFIER);
        salim = officers.with("MOI-NAT", Role.NATIONALITY_OFFICER);
        nidal = officers.with("MOI-NAT", Role.NATIONALITY_OFFICER);
        operations = officers.with("MOMD-OPS", Role.OPERATION_OFFICER);
        secretary = officers.with("MOMD-HQ", Role.COMMITTEE_SECRETARY);
    }

    /** A reference no other test uses. */
    public static String reference() {
        return "LT-" + NEXT.incrementAndGet();
    }

    public static Person dilshad() {
        return new Person(
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
                        "number", "P" + (1_000_000 + NEXT.incrementAndGet())));
    }

    public static NewRequest request(String reference, String rules, Person person) {
        return new NewRequest(
                "state",
                "forced",
                Optional.of("LT"),
                Optional.of(reference),
                "ckb",
                rules,
                false,
                Optional.empty(),
                person);
    }

    public CaseId received(String reference, Person person) {
        return new CaseId(((Done) requests.receive(request(reference, "IQ-DEFAULT", person), consul)).id());
    }

    public CaseId received() {
        return received(reference(), dilshad());
    }

    /** Complete, and every safeguard closed with evidence. */
    public CaseId cleared() {
        var file = received();
        requests.check(file, consul);
        screening.decide(file, all(), safeguards);
        return file;
    }

    public static Map<Safeguard, Finding> all() {
        var found = new EnumMap<Safeguard, Finding>(Safeguard.class);
        for (var kind : Safeguard.values()) {
            found.put(kind, new Finding(Finding.values(kind).getFirst(), "paper 17", ""));
        }
        return found;
    }

    public static Map<Safeguard, Finding> held(Safeguard kind) {
        return Map.of(kind, new Finding(Finding.values(kind).getLast(), "", ""));
    }
}
