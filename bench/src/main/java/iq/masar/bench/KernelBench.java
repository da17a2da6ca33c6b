package iq.masar.bench;

import iq.masar.linkage.Encodings;
import iq.masar.linkage.dice.Kernel;
import iq.masar.linkage.dice.WordKernel;
import iq.masar.mrz.Element;
import iq.masar.mrz.Mrz;
import iq.masar.mrz.MrzReport;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;

/** Speed of the small kernels, per CPU second of one thread: {@code ./masar bench kernels}. */
public final class KernelBench {
    private static final int ROUNDS = 9;
    private static final int ZONES = 1000;
    private static final int READINGS = 2_000_000;
    private static final int LEFT = 256;
    private static final int RIGHT = 100_000;
    private static long sink;

    private KernelBench() {}

    public static void main(String[] words) {
        var chance = new SplittableRandom(1);
        var zones = zones(chance);
        var left = encodings(chance, LEFT);
        var right = encodings(chance, RIGHT);
        for (var round = 1; round <= ROUNDS; round++) {
            double reports = READINGS / taken(() -> report(zones));
            double fields = READINGS / taken(() -> fields(zones));
            double vectors = (double) LEFT * RIGHT / taken(() -> compare(Kernel.best(), left, right));
            double plain = (double) LEFT * RIGHT / taken(() -> compare(new WordKernel(), left, right));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: zones %.2f M/s, with every field as text %.2f M/s; Dice %s %.0f M/s, words %.0f M/s%n",
                    round,
                    reports / 1e6,
                    fields / 1e6,
                    Kernel.best().getClass().getSimpleName(),
                    vectors / 1e6,
                    plain / 1e6);
        }
        System.out.println("check " + sink);
    }

    private static double taken(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static String[] zones(SplittableRandom chance) {
        var zones = new String[ZONES];
        for (var i = 0; i < ZONES; i++) {
            var number = "L" + (10_000_000 + chance.nextInt(80_000_000));
            zones[i] = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n" + number
                    + Mrz.digit(number).orElseThrow() + "UTO7408122F1204159ZE184226B<<<<<10";
        }
        return zones;
    }

    private static void report(String[] zones) {
        for (var i = 0; i < READINGS; i++) {
            sink += Mrz.read(zones[i % ZONES]) instanceof MrzReport report && report.isConsistent() ? 1 : 0;
        }
    }

    private static void fields(String[] zones) {
        for (var i = 0; i < READINGS; i++) {
            if (Mrz.read(zones[i % ZONES]) instanceof MrzReport report) {
                sink += report.text(Element.DOCUMENT_CODE).length() + report.text(Element.ISSUER).length();
                sink += report.text(Element.NUMBER).length() + report.text(Element.NATIONALITY).length();
                sink += report.birth().day() + report.text(Element.SEX).length() + report.expiry().day();
                sink += report.text(Element.OPTIONAL).length() + report.name().primary().size();
            }
        }
    }

    private static Encodings encodings(SplittableRandom chance, int size) {
        var encodings = new Encodings();
        for (var i = 0; i < size; i++) {
            var words = new long[Encodings.WORDS];
            for (var w = 0; w < words.length; w++) {
                long half = chance.nextLong();
                long quarter = chance.nextLong();
                words[w] = half & quarter | half & ~quarter & chance.nextLong(); // about three bits in eight
            }
            encodings.add(words);
        }
        return encodings;
    }

    private static void compare(Kernel kernel, Encodings left, Encodings right) {
        kernel.compare(left, right, 800, (one, other, shared) -> sink += shared);
    }
}
