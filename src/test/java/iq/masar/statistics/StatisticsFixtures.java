package iq.masar.statistics;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.CaseNotes.Opened;
import iq.masar.statistics.ReferralNotes.Course;
import iq.masar.statistics.ReferralNotes.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A country told from a seed through the doors of the shared store, as events would tell it. */
public final class StatisticsFixtures {
    private static final List<String> PLACES = List.of("NI", "AN", "BG", "AR", "DA", "SU", "KI");
    private static final List<String> CHANNELS = List.of("branch", "hotline", "mobile", "provider");
    private static final List<String> FAMILIES = List.of("housing", "civil_docs", "livelihoods", "medical", "legal");
    private static final List<String> REASONS = List.of("not_eligible", "no_capacity", "docs_missing");
    private static final Instant BEGIN = Instant.parse("2025-02-01T08:00:00Z");

    private final CaseNotes cases;
    private final ReferralNotes referrals;
    private final Happenings happenings;
    private final Random chance;

    public StatisticsFixtures(CaseNotes cases, ReferralNotes referrals, Happenings happenings, long seed) {
        this.cases = cases;
        this.referrals = referrals;
        this.happenings = happenings;
        this.chance = new Random(seed);
    }

    public void country(int people) {
        for (var number = 0; number < people; number++) {
            person();
        }
    }

    /** Returns of three posts: some undecided, some held by a safeguard, some that flew. */
    public void wayHome(WayHome home, int files) {
        for (var number = 0; number < files; number++) {
            var file = new CaseId(id());
            var at = BEGIN.plus(Duration.ofHours(chance.nextInt(500 * 24)));
            var post = new OfficeCode(any(List.of("MOFA-VNO", "MOFA-BER", "MOFA-AMM")));
            home.received(file, post, "IQ-DEFAULT", at);
            home.moved(file, "received", chance.nextInt(3) == 0 ? "incomplete" : "screening", at);
            if (chance.nextInt(4) == 0) {
                home.held(id(), post, any(List.of("medical_fitness", "family_unity", "trafficking")), at);
                continue;
            }
            home.decided(file, 3 + chance.nextInt(20), at.plus(Duration.ofDays(24)));
            if (chance.nextInt(2) == 0) {
                for (var to : List.of("document_issued", "planned", "boarded", "arrived", "offered", "enrolled")) {
                    home.moved(file, "decided", to, at.plus(Duration.ofDays(30)));
                }
            }
        }
    }

    public UUID id() {
        return new UUID(chance.nextLong() & ~0xF000L | 0x4000L, chance.nextLong() & ~(3L << 62) | 2L << 62);
    }

    public Opened opened(CaseId file, String place) {
        return new Opened(
                file,
                new OfficeCode("MOMD-" + place),
                new GovernorateCode(place),
                any(CHANNELS),
                Optional.of("idp"),
                Optional.of(1950 + 5 * chance.nextInt(14)),
                Optional.of(chance.nextInt(3) == 0 ? "male" : "female"),
                chance.nextInt(4));
    }

    private void person() {
        var file = new CaseId(id());
        var place = any(PLACES);
        var at = BEGIN.plus(Duration.ofHours(chance.nextInt(500 * 24)));
        cases.opened(opened(file, place), at);
        cases.consented(file, chance.nextInt(14) == 0 ? "refused" : "given", at);
        cases.assigned(file, new AccountId(new UUID(48, chance.nextInt(6) + 100L * PLACES.indexOf(place))), at);
        cases.advanced(file, "active", "assessed", at.plus(Duration.ofDays(1 + chance.nextInt(9))));
        cases.planned(file, at.plus(Duration.ofDays(10 + chance.nextInt(9))));
        cases.scored(file, "baseline", new BigDecimal("0.31"), "rss-1", at);
        for (var referral = chance.nextInt(4); referral > 0; referral--) {
            refer(file, place, at.plus(Duration.ofDays(20)));
        }
        if (chance.nextInt(3) == 0) {
            cases.scored(
                    file,
                    "endline",
                    BigDecimal.valueOf(30 + chance.nextInt(60), 2),
                    "rss-1",
                    at.plus(Duration.ofDays(200)));
            cases.advanced(file, "closure-requested", "closed", at.plus(Duration.ofDays(201)));
        }
        if (chance.nextInt(6) == 0) {
            happenings.unmet(
                    id(),
                    new FamilyCode(any(FAMILIES)),
                    new GovernorateCode(place),
                    Optional.of(place.equals("NI") ? "IQG15Q0" + (1 + chance.nextInt(3)) : "IQG08Q01"),
                    "no_service",
                    YearMonth.of(2026, 1 + chance.nextInt(6)));
        }
    }

    private void refer(CaseId file, String place, Instant at) {
        var course =
                new Course(id(), file, new FamilyCode(any(FAMILIES)), "medium", new GovernorateCode(place), provider());
        referrals.happened(course, Step.SENT, at, "");
        switch (chance.nextInt(6)) {
            case 0 -> referrals.happened(course, Step.EXPIRED, at.plus(Duration.ofDays(9)), "");
            case 1 ->
                referrals.happened(course, Step.DECLINED, at.plus(Duration.ofDays(1)), timely() + " " + any(REASONS));
            default -> {
                referrals.happened(course, Step.ACCEPTED, at.plus(Duration.ofHours(20)), timely());
                referrals.happened(course, Step.STARTED, at.plus(Duration.ofDays(12)), "");
                if (chance.nextInt(4) > 0) {
                    referrals.happened(course, Step.CONFIRMED, at.plus(Duration.ofDays(30)), "");
                }
            }
        }
    }

    private String timely() {
        return chance.nextInt(5) == 0 ? "late" : "in-time";
    }

    private OfficeCode provider() {
        return new OfficeCode("P" + chance.nextInt(8));
    }

    private String any(List<String> words) {
        return words.get((int) (words.size() * Math.pow(chance.nextDouble(), 1.7)));
    }
}
