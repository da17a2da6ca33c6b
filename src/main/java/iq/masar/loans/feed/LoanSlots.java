package iq.masar.loans.feed;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.CaseHistory;
import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.CaseTab;
import iq.masar.casework.slots.HistoryEntry;
import iq.masar.casework.slots.HistoryEntry.Tone;
import iq.masar.casework.slots.Obstacle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.loans.LoanLine;
import iq.masar.loans.Loans;
import iq.masar.loans.model.Loan;
import iq.masar.loans.store.LoanStore.Happening;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fills the slots of the case page: tab, timeline, and an application that hinders closing while it is being decided. */
@Component
class LoanSlots implements CaseTab, CaseHistory, CaseObstacle {
    private static final Set<String> TOLD = Set.of(
            "referred",
            "eligible",
            "ineligible",
            "appealed",
            "approved",
            "rejected",
            "contracted",
            "running",
            "withdrawn",
            "consent-cut",
            "arrears",
            "default",
            "rescheduled");
    private final Loans loans;
    private final Accounts accounts;

    LoanSlots(Loans loans, Accounts accounts) {
        this.loans = loans;
        this.accounts = accounts;
    }

    @Override
    public String path() {
        return "loan";
    }

    @Override
    public String key() {
        return "loans.tab";
    }

    @Override
    public int order() {
        return 45;
    }

    /** As the policy table has it for the tab's page. */
    @Override
    public boolean isFor(Actor reader) {
        return reader.is(Role.CASE_WORKER) || reader.is(Role.SUPERVISOR);
    }

    @Override
    public OptionalInt count(CaseId file, Actor reader) {
        return OptionalInt.of((int)
                loans.of(file).stream().filter(line -> line.loan().isLive()).count());
    }

    @Override
    public List<HistoryEntry> of(CaseId file, Actor reader) {
        return isFor(reader)
                ? loans.of(file).stream().flatMap(line -> told(line).stream()).toList()
                : List.of();
    }

    private List<HistoryEntry> told(LoanLine line) {
        return loans.happenings(line.id()).stream()
                .filter(one -> TOLD.contains(one.kind()))
                .map(one -> new HistoryEntry(
                        one.at(),
                        "money",
                        "loans.told." + one.kind(),
                        List.of(line.loan().facts().number()),
                        one.by().map(accounts::name).orElse(""),
                        tone(one)))
                .toList();
    }

    private static Tone tone(Happening one) {
        return switch (one.kind()) {
            case "approved", "running" -> Tone.GOOD;
            case "ineligible", "rejected", "consent-cut", "arrears" -> Tone.WARNING;
            case "default" -> Tone.BAD;
            default -> Tone.INFO;
        };
    }

    @Override
    public List<Obstacle> openOn(CaseId file) {
        return loans.of(file).stream()
                .filter(line -> line.loan().isLive() && !(line.loan() instanceof Loan.Running))
                .map(line -> new Obstacle("loans.obstacle", line.loan().facts().number()))
                .toList();
    }
}
