package iq.masar.reports.text;

import static java.util.stream.Collectors.joining;

import iq.masar.kernel.Language;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.coverage.Mappings;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Claim;
import iq.masar.roadmap.register.Contradiction;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Passage;
import iq.masar.roadmap.register.Register;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a report drawn from the records: aims, tables, bars, maps, and what the sources do not agree on. */
final class Blocks {
    private static final Map<String, String> GOVERNORATES = Map.of(
            "IQG08", "BG", "IQG15", "NI", "IQG02", "BA", "IQG01", "AN", "IQG10", "DI", "IQG16", "SD", "IQG11", "AR",
            "IQG09", "DA");
    private static final List<String> ROLLOUT = List.of("piloted", "expanded", "planned");

    private final Register register;
    private final Plan plan;
    private final Composer.Lookup lookup;
    private final Language language;

    Blocks(Register register, Plan plan, Composer.Lookup lookup, Language language) {
        this.register = register;
        this.plan = plan;
        this.lookup = lookup;
        this.language = language == Language.EN ? Language.EN : Language.AR;
    }

    List<Part> of(String name, List<String> arguments) {
        return switch (name) {
            case "aims" -> listed(register.under(arguments.getFirst(), "aim"));
            case "actions" -> listed(between(arguments.get(0), arguments.get(1)));
            case "table" -> List.of(figureOne());
            case "chart" -> List.of(bars());
            case "progress" -> List.of(progress(arguments.getFirst()));
            case "map" -> List.of(arguments.getFirst().equals("offices") ? offices() : referral());
            case "mappings" -> List.of(mappings(arguments.contains("suggested")));
            case "contradictions" ->
                register.contradictions().stream().map(this::disagreement).toList();
            default -> throw new NoSuchBlock(name);
        };
    }

    private List<Entry> between(String first, String last) {
        var all = register.under(register.find(first).orElseThrow().parent(), "activity");
        var ids = all.stream().map(Entry::id).toList();
        return all.subList(ids.indexOf(first), ids.indexOf(last) + 1);
    }

    /** In Arabic the line itself without its list mark, in English its translation. */
    private List<Part> listed(List<Entry> entries) {
        return entries.stream()
                .map(entry -> (Part) new Part.Paragraph(entry.id(), true, List.of(words(line(entry))), 0))
                .toList();
    }

    private String line(Entry entry) {
        return language == Language.EN
                ? entry.name().en()
                : register.passagesOf(entry).stream()
                        .map(Passage::text)
                        .map(text -> text.replaceFirst("^(?:[-○]|\\d\\.)\\s*(?:\\p{L}\\.\\s+)?(?:\\(\\d\\)\\s*)?", "")
                                .replace("**", "")
                                .strip())
                        .collect(joining("، "));
    }

    private Part figureOne() {
        var matrix = Coverage.of(register);
        var rows = new ArrayList<List<List<Piece>>>();
        for (var body : List.of("WG-LEGAL", "WG-DATA", "WG-RETURN", "WG-ECON")) {
            var entry = register.find(body).orElseThrow();
            var cell = new ArrayList<Piece>();
            if (body.equals("WG-LEGAL")) {
                cell.add(lookup.cited(
                        "figure-1", body + (language == Language.EN ? ".gcm_scope_note_en" : ".gcm_scope_note_ar")));
            }
            var row = 0;
            for (var claim : matrix.claims()) {
                if (claim.body().equals(body) && claim.kind() == Claim.Kind.DECLARED) {
                    row++;
                    cell.add(words((row == 1 ? "" : " • ") + say("objective") + " "));
                    cell.add(lookup.cited("figure-1", body + ".gcm_objectives_fig1." + row + ".number"));
                    cell.add(words(": " + title(claim)));
                }
            }
            rows.add(List.of(List.of(words(name(entry))), cell));
        }
        return new Part.Grid(say("figure-1"), List.of(say("taskforce"), say("objectives")), rows);
    }

    /** Confirmed mappings with the decision behind each; suggested ones only where the script chooses them, and marked (GOV-24). */
    private Part mappings(boolean withSuggested) {
        var rows = Mappings.list(register).stream()
                .filter(one -> withSuggested || one.isConfirmed())
                .map(one -> List.of(
                        List.of(words(one.objective().number() + " "
                                + one.objective().title().in(language))),
                        List.of(words(name(one.activity()))),
                        List.of(words(one.isConfirmed() ? one.decision() : say("mapping.suggested")))))
                .toList();
        return new Part.Grid(say("mappings"), List.of(say("objective"), say("activity"), say("mapping.word")), rows);
    }

    private String title(Claim claim) {
        return language == Language.EN
                ? register.objectives().get(claim.objective() - 1).title().en()
                : claim.quote();
    }

    private Part bars() {
        var bars = new ArrayList<Part.Bar>();
        for (var id : List.of("RM-LEGAL", "RM-DATA", "RM-RETURN", "RM-ECON", "NMMS")) {
            plan.find(id).flatMap(Node::figure).ifPresent(figure -> bars.add(bar(id, figure)));
        }
        return new Part.Bars(say("bars"), bars);
    }

    private Part.Bar bar(String id, Interval figure) {
        return new Part.Bar(
                name(register.find(id).orElseThrow()),
                lookup.cited("bars", id + ".figure"),
                (int) Math.round(Double.parseDouble(figure.low().shown()) * 10),
                (int) Math.round(Double.parseDouble(figure.high().shown()) * 10));
    }

    private Part progress(String roadmap) {
        var rows = new ArrayList<List<List<Piece>>>();
        plan.find(roadmap)
                .map(Node::leaves)
                .orElse(List.of())
                .forEach(leaf -> rows.add(List.of(
                        List.of(words(name(register.find(leaf.id()).orElseThrow()))),
                        List.of(words(Words.in(
                                language, "roadmap.state." + leaf.progress().code()))))));
        rows.add(List.of(
                List.of(words(say("figure"))), List.of(lookup.cited("progress", roadmap + ".figure"), words("%"))));
        return new Part.Grid(name(register.find(roadmap).orElseThrow()), List.of(say("activity"), say("state")), rows);
    }

    private Part offices() {
        var shades = new LinkedHashMap<String, Integer>();
        register.find("RM-ECON-3").orElseThrow().linked("places").forEach(place -> shade(shades, place, 1));
        return new Part.Picture(say("map-offices"), shades, List.of(say("map-offices.built")));
    }

    private Part referral() {
        var shades = new LinkedHashMap<String, Integer>();
        var roadmap = register.find("RM-RETURN").orElseThrow();
        roadmap.links().stream()
                .filter(link -> link.relation().startsWith("nrm.rollout."))
                .forEach(link -> {
                    var row = link.relation().replace(".place", "");
                    var stage = ROLLOUT.indexOf(roadmap.fact(row + ".status").orElse(""));
                    shade(shades, link.target(), stage + 1);
                });
        return new Part.Picture(
                say("map-referral"),
                shades,
                ROLLOUT.stream().map(stage -> say("map-referral." + stage)).toList());
    }

    private void shade(Map<String, Integer> shades, String place, int shade) {
        register.find(place)
                .flatMap(entry -> entry.fact("pcode"))
                .map(GOVERNORATES::get)
                .ifPresent(code -> shades.put(code, shade));
    }

    /** Both wordings as printed, each a citation of its line. */
    private Part disagreement(Contradiction one) {
        var rows = one.wordings().stream()
                .map(wording -> List.of(
                        List.of((Piece) new Piece.Cited(
                                wording.cite(), new Citation.SeedLine(wording.document(), wording.line(), ""))),
                        List.of((Piece) new Piece.Cited(
                                wording.quote(),
                                new Citation.SeedLine(wording.document(), wording.line(), wording.quote())))))
                .toList();
        var what = register.find(one.id()).isPresent() ? Words.in(language, "roadmap.kind." + one.kind()) : "";
        return new Part.Grid(what, List.of(say("line"), say("wording")), rows);
    }

    private String name(Entry entry) {
        return language == Language.EN ? entry.name().en() : entry.name().ar();
    }

    private String say(String key) {
        return Words.in(language, "reports.block." + key);
    }

    private static Piece words(String text) {
        return new Piece.Words(text);
    }

    /** A script names a block nobody can draw: a defect of the script. */
    static final class NoSuchBlock extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchBlock(String name) {
            super(name);
        }
    }
}
