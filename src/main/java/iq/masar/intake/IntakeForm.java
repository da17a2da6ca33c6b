package iq.masar.intake;

import static java.util.stream.Collectors.toSet;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import iq.masar.casework.Intake;
import iq.masar.casework.SafeContact;
import iq.masar.kernel.Digits;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.persons.BirthDate;
import iq.masar.ui.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the intake's form; every problem stands beside its field and every typed value stays (H1). */
public final class IntakeForm {
    private static final Pattern HOURS =
            Pattern.compile("([01]?\\d|2[0-4])(?::([0-5]\\d))?\\s*[-–—]\\s*([01]?\\d|2[0-4])(?::([0-5]\\d))?");
    private static final int LONGEST = 200;
    private final Form form;
    private final LocalDate today;

    public IntakeForm(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** The intake, or empty when the form has problems. */
    Optional<Intake> read() {
        form.require("calling", "intake.calling.needed");
        form.require("spoken", "intake.spoken.needed");
        for (var field : new String[] {"calling", "cover", "answer"}) {
            form.maximum(field, LONGEST);
            if (form.hasHidden(field)) {
                form.problem(field, "intake.form.hidden");
            }
        }
        var birth = birth(form, "birth", today);
        var contact = safeContact(form);
        var phone = phone(form);
        if (!form.isSound()) {
            return Optional.empty();
        }
        var sealed = new LinkedHashMap<String, String>();
        put(sealed, "phone", phone);
        put(sealed, "cover", form.text("cover"));
        put(sealed, "answer", form.text("answer"));
        var about = new Intake.About(given("category"), given("district"), given("sex"));
        var intake = Intake.of(
                        form.text("calling"),
                        form.text("spoken"),
                        contact,
                        given("channel").orElse("branch"))
                .about(about)
                .reachedBy(sealed)
                .needing(form.all("needs").stream().map(FamilyCode::new).collect(toSet()));
        intake = birth.map(intake::born).orElse(intake);
        intake = given("branch").map(OfficeCode::new).map(intake::keptBy).orElse(intake);
        return Optional.of(form.has("emergency") ? intake.asEmergency() : intake);
    }

    private Optional<String> given(String field) {
        return Optional.of(form.text(field)).filter(text -> !text.isEmpty());
    }

    private static void put(Map<String, String> sealed, String field, String text) {
        if (!text.isEmpty()) {
            sealed.put(field, text);
        }
    }

    /** Reads a date of birth of any precision; what no calendar has becomes a problem of the field (REF-12). */
    public static Optional<BirthDate> birth(Form form, String field, LocalDate today) {
        if (!form.has(field)) {
            return Optional.empty();
        }
        return switch (BirthDate.read(form.text(field), today)) {
            case BirthDate.Reading.Known(var date) -> Optional.of(date);
            case BirthDate.Reading.NoSuchDay(var month, var last) -> {
                form.problem(field, "persons.birth.no-such-day." + month, last);
                yield Optional.empty();
            }
            case BirthDate.Reading.Future _ -> problem(form, field, "persons.birth.future");
            case BirthDate.Reading.TooLongAgo _ -> problem(form, field, "persons.birth.too-long-ago");
            case BirthDate.Reading.Unreadable _ -> problem(form, field, "persons.birth.unreadable");
        };
    }

    private static Optional<BirthDate> problem(Form form, String field, String key) {
        form.problem(field, key);
        return Optional.empty();
    }

    /** Nothing goes out unless it was chosen (REF-14). */
    public static SafeContact safeContact(Form form) {
        var channel = SafeContact.Channel.find(form.text("safe")).orElse(SafeContact.Channel.NONE);
        if (channel == SafeContact.Channel.NONE || !form.has("hours")) {
            return new SafeContact(channel, Optional.empty(), Optional.empty());
        }
        var typed = HOURS.matcher(Digits.western(form.text("hours")));
        if (!typed.matches()) {
            form.problem("hours", "intake.hours.from-to");
            return SafeContact.none();
        }
        return new SafeContact(
                channel,
                Optional.of(time(typed.group(1), typed.group(2))),
                Optional.of(time(typed.group(3), typed.group(4))));
    }

    @SuppressWarnings("NullAway") // a group of a matched pattern may be absent
    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour) % 24, minute == null ? 0 : Integer.parseInt(minute));
    }

    /** The phone in international form; a wrong one keeps its text and says what is missing (REF-14). */
    public static String phone(Form form) {
        if (!form.has("phone")) {
            if (form.has("safe") && !form.text("safe").equals("none")) {
                form.problem("phone", "intake.phone.needed");
            }
            return "";
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(Digits.western(form.text("phone")), "IQ");
            switch (numbers.isPossibleNumberWithReason(number)) {
                case TOO_SHORT -> form.problem("phone", "intake.phone.short");
                case TOO_LONG -> form.problem("phone", "intake.phone.long");
                case IS_POSSIBLE -> {
                    return numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
                }
                default -> form.problem("phone", "intake.phone.wrong");
            }
        } catch (NumberParseException unreadable) {
            form.problem("phone", "intake.phone.wrong");
        }
        return "";
    }
}
