package iq.masar.loans;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.model.Loan;
import iq.masar.persons.Names;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One section of the case for each loan: name and telephone of the borrower, later of the guarantor. It is all that a loan desk
 * has a key to (RET-59).
 */
@Component
class Envelope {
    static final String NAME = "name";
    static final String PHONE = "phone";

    private final Vault vault;
    private final Grants grants;

    Envelope(Vault vault, Grants grants) {
        this.vault = vault;
        this.grants = grants;
    }

    /** Whom a loan concerns, as far as it is written; an unknown text is empty. */
    record People(Person borrower, Optional<Person> guarantor) {}

    /** A name as it is read, and a telephone. */
    record Person(String name, String phone) {}

    private static Section section(UUID loan) {
        return new Section("loan:" + loan);
    }

    private static Place borrower(CaseId file, UUID loan) {
        return new Place(file, section(loan), loan);
    }

    /** Copies name and telephone from the case under the loan's key and hands that over; empty when all went well. */
    Optional<LoanReply> seal(CaseId file, UUID loan, OfficeCode desk, Instant until, Actor worker) {
        var face = Place.face(file);
        var contact = new Place(file, Section.CONTACT, file.value());
        if (!(vault.read(worker, Ground.CASE_WORK, "loan", List.of(face, contact)) instanceof Reading.Open open)) {
            return Optional.of(new LoanReply.NotOpened());
        }
        return switch (grants.handOver(file, section(loan), desk, worker, until)) {
            case Granting.Granted _ -> {
                var line = Names.in(open.at(face)).line();
                vault.write(
                        borrower(file, loan),
                        Map.of(
                                NAME,
                                line.isEmpty() ? open.text(face, Vault.CALLING) : line,
                                PHONE,
                                open.text(contact, PHONE)),
                        worker);
                yield Optional.empty();
            }
            case Granting.GranteeHasNoKeys _ -> Optional.of(new LoanReply.DeskHasNoKeys());
            case Granting.NotHeld _, Granting.SelfAssignment _ -> Optional.of(new LoanReply.Unknown());
        };
    }

    /** Writes the guarantor beside the borrower; a later one stands for an earlier. */
    void guarantor(Loan.Facts loan, UUID record, String name, String phone, Actor officer) {
        vault.write(new Place(loan.file(), section(loan.id()), record), Map.of(NAME, name, PHONE, phone), officer);
    }

    /** The names, after the audit has its entry; empty when they cannot be opened. */
    Optional<People> open(Loan.Facts loan, Ground ground, Actor officer) {
        var places = vault.places(loan.file(), section(loan.id()));
        if (!(vault.read(officer, ground, "loan", places) instanceof Reading.Open open)) {
            return Optional.empty();
        }
        var borrower = borrower(loan.file(), loan.id());
        return Optional.of(new People(
                person(open, borrower),
                places.stream()
                        .filter(place -> !place.equals(borrower))
                        .reduce((older, newer) -> newer)
                        .map(place -> person(open, place))));
    }

    private static Person person(Reading.Open open, Place place) {
        return new Person(open.text(place, NAME), open.text(place, PHONE));
    }

    /** Takes the desk's key back; effective at its next request. */
    void close(Loan.Facts loan) {
        grants.withdraw(loan.file(), section(loan.id()));
    }
}
