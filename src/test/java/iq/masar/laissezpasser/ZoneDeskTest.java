package iq.masar.laissezpasser;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import iq.masar.laissezpasser.zones.ZoneReading;
import iq.masar.ui.Screen;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the desk says of a zone (IDN-13, IDN-14, IDN-15, IDN-18, IDN-21). */
class ZoneDeskTest {
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\r\n";

    private static ZoneReading read(String typed) {
        return Screen.bind(Screen.current().speaking(Language.EN))
                .call(() -> ZoneReading.of(typed, LocalDate.of(2026, 1, 4)));
    }

    @Test
    void aSoundZoneSaysWhatItsDigitsDoNotProve() {
        var zone = read(PASSPORT);
        assertThat(zone.tone()).isEqualTo("warn"); // a specimen
        assertThat(zone.digits()).extracting(ZoneReading.Digit::tone).containsOnly("ok");
        assertThat(zone.uncovered()).contains("Name", "Sex", "Nationality", "Issuer");
        assertThat(zone.strength()).contains("other reading");
        assertThat(zone.offers()).isEmpty();
        assertThat(zone.fields())
                .anySatisfy(field -> assertThat(field.meaning()).contains("12/08/1974"));
    }

    @Test
    void aWrongDigitIsShownWithBothAndNothingIsRepaired() {
        var zone = read(PASSPORT.replace("7408122F", "7408123F"));
        assertThat(zone.tone()).isEqualTo("bad");
        assertThat(zone.lines().get(1)).contains("7408123F");
        assertThat(zone.digits())
                .anySatisfy(digit -> assertThat(digit.outcome()).contains("2").contains("3"));
    }

    @Test
    void offersStandApart() {
        var zone = read(PASSPORT.replace("740812", "74O812"));
        assertThat(zone.lines().get(1)).contains("74O812");
        assertThat(zone.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.zone().get(1)).contains("740812"));
    }

    @Test
    void whatIsNoZoneIsSaidWithPlacesAndControlCharactersByNumber() {
        var zone = read("P<UTO\u202E");
        assertThat(zone.tone()).isEqualTo("bad");
        assertThat(zone.notes()).anySatisfy(note -> assertThat(note.text()).contains("U+202E"));
        assertThat(zone.digits()).isEmpty();
    }

    @Test
    void bothSchemesAreHeldUntilALetterDecides() {
        var zone = read("P<IRQMXHMD<<EBBAS<MOHAMED<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10");
        assertThat(zone.schemes())
                .extracting(ZoneReading.Scheme::scheme)
                .containsExactly("letter for letter (ICAO)", "may be either", "by sound");
        assertThat(zone.schemes().getFirst().spellings()).contains("محمد");
    }
}
