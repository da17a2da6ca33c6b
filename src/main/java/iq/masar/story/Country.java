package iq.masar.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.story.Course.Branch;
import iq.masar.story.Course.Offer;
import iq.masar.story.home.Lending;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What else happens in four governorates while Rana's year passes: many people, each a little further or less far than the next. */
final class Country {
    /** The day of the story on which the demonstration is opened. */
    static final int TODAY = 419;

    /** How long before that day the loans are paid out: long enough to be late, too short to be in default. */
    private static final int LOANS = 80;

    private static final Map<String, Offer> NINEWA = Map.of(
            "civil_docs", new Offer("مدنية", "البطاقة الوطنية", Cast.AHMED, "documents"),
            "housing", new Offer("إسكان", "دعم الإيجار", Cast.MARYAM, "family|housing"),
            "livelihoods", new Offer("سبل العيش", "قرض صغير", Cast.KAWA, "livelihood"),
            "vocational", new Offer("المهني", "الحاسوب", Cast.RAND, "livelihood"),
            "medical", new Offer("الطبية", "عيادة عامة", Cast.MUNA, "health"));
    private static final Map<String, Offer> ANBAR = Map.of(
            "civil_docs", new Offer("مدنية", "البطاقة الوطنية", Cast.ANWAR, "documents"),
            "housing", new Offer("إسكان", "دعم الإيجار", Cast.SAJA, "family|housing"),
            "livelihoods", new Offer("سبل العيش", "منحة", Cast.FIRAS, "livelihood"));
    private static final Map<String, Offer> BAGHDAD = Map.of(
            "civil_docs", new Offer("مدنية", "البطاقة الوطنية", Cast.BASMA, "documents"),
            "legal", new Offer("القانوني", "استشارة", Cast.RAAD, "legal"),
            "livelihoods", new Offer("سبل العيش", "قرض صغير", Cast.NOOR, "livelihood"));
    private static final Map<String, Offer> ERBIL = Map.of(
            "civil_docs", new Offer("مدنية", "الوثائق المفقودة", Cast.AZAD, "documents"),
            "housing", new Offer("إسكان", "دعم الإيجار", Cast.AZAD, "family|housing"),
            "livelihoods", new Offer("سبل العيش", "منحة", Cast.AZAD, "livelihood"),
            "vocational", new Offer("المهني", "خياطة", Cast.CHRA, "livelihood"));
    private static final Map<String, Part> WORKERS = Stream.of(
                    Cast.SHILAN, Cast.LAYLA, Cast.MUSTAFA, Cast.HUDA, Cast.KARWAN)
            .collect(Collectors.toMap(Part::username, Function.identity()));
    private final Stage stage;
    private final CaseActs acts;

    Country(Stage stage) {
        this.stage = stage;
        this.acts = new CaseActs(stage);
    }

    /** Puts everybody's steps on the stage's calendar; they happen as the clock passes them. */
    void plan() {
        stage.meanwhile(0, "09:00", this::admit);
        var clients = clients();
        clients.forEach(client -> new Course(stage, client, branch(client)).plan());
        new Complaining(stage).plan();
        new Lending().plan(stage, TODAY - LOANS, TODAY);
        for (var day = 150; day < TODAY; day += 9) {
            stage.meanwhile(day, "12:00", this::call);
        }
        stage.meanwhile(TODAY - 12, "13:00", () -> remind(TODAY - 5));
        stage.meanwhile(TODAY - 2, "13:00", () -> remind(TODAY + 1));
        for (var tenth = 1; tenth < 10; tenth++) {
            var share = tenth * 10;
            stage.meanwhile(TODAY * tenth / 10, "06:00", () -> System.out.println("  told: " + share + " %"));
        }
    }

    /** Lets the last days pass. */
    void finish() {
        stage.on(TODAY, "14:30");
    }

    static List<Client> clients() {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(
                                Country.class.getResourceAsStream("/modules/story/seed/demo/people.csv")),
                        StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Client::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second complaints officer is admitted to the office's keys by the first. */
    private void admit() {
        var waiting = stage.as(Cast.SAMIR).open("/accounts/waiting");
        waiting.press(waiting.page().select("form[action^=/accounts/waiting/]").attr("action"));
    }

    private static Branch branch(Client client) {
        var worker = Objects.requireNonNull(WORKERS.get(client.worker()));
        return switch (client.governorate()) {
            case "NI" -> new Branch(client.before() % 3 == 0 ? worker : Cast.ZAINAB, worker, Cast.HAIDAR, NINEWA);
            case "AN" -> new Branch(worker, worker, Cast.RAFID, ANBAR);
            case "BG" -> new Branch(worker, worker, Cast.ALIYA, BAGHDAD);
            default -> new Branch(worker, worker, Cast.NASRIN, ERBIL);
        };
    }

    /** Somebody asks the hotline about a case that the operator cannot open. */
    private void call() {
        var list = stage.as(Cast.SHILAN).open("/cases");
        var file = list.link("/cases/");
        if (file.isEmpty()) {
            return;
        }
        var number = stage.as(Cast.SHILAN).open(file).read("[data-number]");
        var call = stage.as(Cast.ZAINAB).open("/hotline").send("/hotline/calls", Map.of("number", number));
        if (call.offersForm("/ends")) {
            call.press("/ends");
        }
    }

    /** Tasks that fall due on that day, in the first open cases of every worker. */
    private void remind(int due) {
        for (var worker : WORKERS.values()) {
            stage.as(worker).open("/cases").page().select("main a[href^=/cases/]").eachAttr("href").stream()
                    .distinct()
                    .limit(2)
                    .forEach(file -> acts.task(worker, file, "follow-up", Stage.date(stage.day(due))));
        }
    }
}
