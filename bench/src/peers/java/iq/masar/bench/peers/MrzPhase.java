package iq.masar.bench.peers;

import iq.masar.mrz.Element;
import iq.masar.mrz.Layout;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.MrzName;
import iq.masar.mrz.MrzReport;
import iq.masar.mrz.Writing;
import iq.masar.mrz.Zone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jmrtd.lds.icao.MRZInfo;

/** Reading machine readable zones beside jmrtd: G5's first step. jmrtd makes every field a text and checks no digit while it reads. */
final class MrzPhase {
    private static final int ZONES = 2_000; // more than the branch predictor keeps in mind
    private static long sink;

    private MrzPhase() {}

    static void run(Path folder, int rounds) throws Exception {
        var persons = folder.resolve("mrz.tsv");
        new Gen().persons(ZONES, 9303, persons.toString());
        for (var layout : List.of(Layout.TD3, Layout.TD1)) {
            var zones = zones(layout, persons);
            var same = zones.stream().filter(MrzPhase::isReadAlike).count();
            var ways = new Sprints();
            ways.add("jmrtd " + version() + ", new MRZInfo", () -> jmrtd(zones));
            ways.add("Masar, all digits checked, fields on demand", () -> report(zones));
            ways.add("Masar, all digits checked, every field as text", () -> fields(zones));
            ways.run(rounds);
            ways.print("Zones of " + layout + ": " + same + " of " + zones.size() + " read field by field as jmrtd reads them");
        }
        System.out.println("check " + sink % 1000);
    }

    private static String version() {
        var from = MRZInfo.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return from.replaceAll(".*jmrtd-|\\.jar", "");
    }

    /** Zones of generated people, their names cut where the standard cuts them. */
    private static List<String> zones(Layout layout, Path persons) throws IOException {
        var chance = new SplittableRandom(1);
        var zones = new ArrayList<String>();
        for (var line : Files.readAllLines(persons)) {
            var cells = line.split("\t", -1);
            var zone = new Zone(
                    layout,
                    layout == Layout.TD3 ? "P" : "ID",
                    "IRQ",
                    "A" + (10_000_000 + chance.nextInt(80_000_000)),
                    "IRQ",
                    new MrzDate(number(cells[7], 2), number(cells[7], 5), number(cells[7], 8)),
                    cells[8],
                    new MrzDate(27 + chance.nextInt(9), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                    layout == Layout.TD1 ? cells[10] : cells[10].isEmpty() ? "" : cells[10].substring(0, 12),
                    "",
                    name(cells),
                    Zone.Cut.COMPONENTS);
            switch (Mrz.write(zone)) {
                case Writing.Written(var lines) -> zones.add(String.join("\n", lines));
                case Writing.Refused(var grounds) -> throw new IllegalStateException("a generated zone was refused: " + grounds);
            }
        }
        return zones;
    }

    private static int number(String date, int at) {
        return Integer.parseInt(date.substring(at, at + 2));
    }

    private static MrzName name(String[] cells) {
        var printed = cells[6] + ", " + cells[3] + " " + cells[4] + " " + cells[5];
        if (MrzName.take(printed.toUpperCase(Locale.ROOT)) instanceof MrzName.Taken.Name(var name)) {
            return name;
        }
        throw new IllegalStateException("a generated name cannot be spelt");
    }

    private static boolean isReadAlike(String zone) {
        var theirs = new MRZInfo(zone);
        return Mrz.read(zone) instanceof MrzReport ours
                && ours.isConsistent()
                && theirs.getDocumentCode().equals(ours.text(Element.DOCUMENT_CODE))
                && theirs.getIssuingState().equals(ours.text(Element.ISSUER))
                && theirs.getDocumentNumber().equals(ours.text(Element.NUMBER))
                && theirs.getNationality().equals(ours.text(Element.NATIONALITY))
                && theirs.getDateOfBirth().equals(ours.raw(Element.BIRTH))
                && theirs.getDateOfExpiry().equals(ours.raw(Element.EXPIRY))
                && theirs.getGender().name().startsWith(ours.text(Element.SEX))
                && words(theirs.getPrimaryIdentifier()).equals(String.join(" ", ours.name().primary()))
                && words(theirs.getSecondaryIdentifier()).equals(String.join(" ", ours.name().secondary()))
                && words(theirs.getPersonalNumber() == null ? "" : theirs.getPersonalNumber()).equals(ours.text(Element.OPTIONAL));
    }

    private static String words(String field) {
        return field.replace('<', ' ').strip();
    }

    private static long jmrtd(List<String> zones) {
        for (var zone : zones) {
            sink += new MRZInfo(zone).getDocumentNumber().length();
        }
        return zones.size();
    }

    private static long report(List<String> zones) {
        for (var zone : zones) {
            sink += Mrz.read(zone) instanceof MrzReport report && report.isConsistent() ? 1 : 0;
        }
        return zones.size();
    }

    private static long fields(List<String> zones) {
        for (var zone : zones) {
            if (Mrz.read(zone) instanceof MrzReport report && report.isConsistent()) {
                sink += report.text(Element.DOCUMENT_CODE).length() + report.text(Element.ISSUER).length();
                sink += report.text(Element.NUMBER).length() + report.text(Element.NATIONALITY).length();
                sink += report.raw(Element.BIRTH).length() + report.text(Element.SEX).length() + report.raw(Element.EXPIRY).length();
                sink += report.text(Element.OPTIONAL).length() + report.text(Element.OPTIONAL_2).length() + report.name().primary().size();
            }
        }
        return zones.size();
    }
}
