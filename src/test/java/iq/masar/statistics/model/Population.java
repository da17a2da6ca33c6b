package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A country made up from a seed: cases and referrals counted as the store would count them. */
final class Population {
    private static final List<String> PLACES = List.of("NI", "AN", "BG", "AR", "DA", "SU", "BA", "KI", "DQ");
    private static final List<String> CHANNELS = List.of("branch", "phone", "outreach", "embassy");
    private static final List<String> FAMILIES =
            List.of("housing", "civil_docs", "livelihoods", "medical", "legal", "hlp", "vocational");
    private static final List<String> REASONS = List.of("not_eligible", "no_capacity", "out_of_area", "docs_missing");

    private final Random chance;
    private final List<Tally> tallies = new ArrayList<>();

    private Population(long seed) {
        chance = new Random(seed);
    }

    static List<Tally> of(long seed, int cases) {
        var population = new Population(seed);
        for (var number = 0; number < cases; number++) {
            population.live();
        }
        return population.tallies;
    }

    /** Small governorates exist: the later in the list, the fewer. */
    private String place() {
        return PLACES.get((int) (PLACES.size() * Math.pow(chance.nextDouble(), 2.5)));
    }

    private String any(List<String> words) {
        return words.get((int) (words.size() * Math.pow(chance.nextDouble(), 1.8)));
    }

    private void live() {
        var place = place();
        var year = Integer.toString(2024 + chance.nextInt(3));
        count("intakes", "", place, year);
        count("channel", any(CHANNELS), place, year);
        count("branch", "MOMD-" + place, place, year);
        count("sex", chance.nextInt(3) == 0 ? "male" : "female", place, year);
        count("age", chance.nextInt(9) == 0 ? "minor" : "adult", place, year);
        count("consent", chance.nextInt(12) == 0 ? "refused" : "given", place, year);
        count("month", year + "-%02d".formatted(1 + chance.nextInt(12)), Cell.NATION, year);
        if (chance.nextInt(4) == 0) {
            count("state", "closed", place, year);
            count("closures", "", Cell.NATION, "2026");
            count("closed-month", "2026-%02d".formatted(1 + chance.nextInt(12)), Cell.NATION, "2026");
        } else {
            count("state", "open", place, year);
        }
        for (var referral = chance.nextInt(4); referral > 0; referral--) {
            refer(place, year);
        }
    }

    private void refer(String place, String year) {
        var provider = "P" + (int) (20 * Math.pow(chance.nextDouble(), 2));
        both("sent", "", place, year, provider);
        count("family", any(FAMILIES), place, year);
        var answer = chance.nextInt(10);
        if (answer < 2) {
            both("answer", answer == 0 ? "silent" : "waiting", place, year, provider);
        } else if (answer == 2) {
            both("answer", "declined", place, year, provider);
            both("declined-timely", chance.nextInt(5) == 0 ? "late" : "in-time", place, year, provider);
            count("decline-reason", any(REASONS), place, year);
        } else {
            both("answer", "accepted", place, year, provider);
            both("accepted-timely", chance.nextInt(7) == 0 ? "late" : "in-time", place, year, provider);
            var started = chance.nextInt(6) > 0;
            both("service", started ? "started" : "not-started", place, year, provider);
            if (started) {
                both("outcome", chance.nextInt(5) == 0 ? "unconfirmed" : "confirmed", place, year, provider);
            }
        }
    }

    private void both(String measure, String code, String place, String year, String provider) {
        count(measure, code, place, year);
        tallies.add(new Tally(measure, code, Cell.provider(provider), Cell.ALL, 1));
    }

    private void count(String measure, String code, String place, String year) {
        tallies.add(new Tally(measure, code, place, year, 1));
    }
}
