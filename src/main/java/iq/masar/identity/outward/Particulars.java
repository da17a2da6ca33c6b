package iq.masar.identity.outward;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.laissezpasser.Holder;
import iq.masar.names.Transliterations;
import iq.masar.persons.BirthDate;
import iq.masar.persons.NameSlot;
import iq.masar.persons.Names;
import iq.masar.persons.Script;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The holder of a document, out of the claim's sealed particulars. */
@Component
class Particulars {
    private static final Map<String, String> SEX = Map.of("female", "F", "male", "M");
    private final Vault vault;
    private final Clock clock;

    Particulars(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Optional<Holder> of(CaseId claim, Actor actor) {
        var face = Place.face(claim);
        return vault.read(actor, Ground.PRINT, "", List.of(face)) instanceof Reading.Open open
                ? Optional.of(holder(open.at(face)))
                : Optional.empty();
    }

    private Holder holder(Map<String, String> face) {
        var names = Names.in(face);
        var laqab = latin(names, NameSlot.LAQAB);
        var primary = laqab.isEmpty() ? latin(names, NameSlot.GRANDFATHER) : laqab;
        var secondary = Stream.of(NameSlot.OWN, NameSlot.FATHER)
                .map(slot -> latin(names, slot))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Holder(
                names.line(),
                primary,
                String.join(" ", secondary),
                birth(face.getOrDefault("birth", "")),
                SEX.getOrDefault(face.getOrDefault("sex", ""), "X"),
                face.getOrDefault("birthplace", ""),
                face.getOrDefault("number", ""));
    }

    /** The Latin spelling that was given, else the likeliest of the Iraqi habit. */
    private static String latin(Names names, NameSlot slot) {
        var given = names.text(slot, Script.LATN);
        if (!given.isEmpty()) {
            return given;
        }
        var original = Stream.of(Script.AR, Script.CKB)
                .map(script -> names.text(slot, script))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Stream.of(Transliterations.Scheme.PASSPORT, Transliterations.Scheme.CKB_LATIN)
                .map(scheme -> Transliterations.write(original, scheme))
                .flatMap(written ->
                        written instanceof Transliterations.Written.Text(var text) ? Stream.of(text) : Stream.of())
                .findFirst()
                .orElse("");
    }

    private String birth(String typed) {
        return BirthDate.read(typed, Baghdad.day(clock.instant())) instanceof BirthDate.Reading.Known(var date)
                ? switch (date.precision()) {
                    case DAY ->
                        "%02d%02d%02d"
                                .formatted(
                                        date.from().getYear() % 100,
                                        date.from().getMonthValue(),
                                        date.from().getDayOfMonth());
                    case MONTH ->
                        "%02d%02d<<"
                                .formatted(
                                        date.from().getYear() % 100, date.from().getMonthValue());
                    case YEAR, ESTIMATE -> "%02d<<<<".formatted(date.from().getYear() % 100);
                }
                : "<<<<<<";
    }
}
