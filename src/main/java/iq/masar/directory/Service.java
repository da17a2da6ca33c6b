package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One service of one provider's office (REF-1).
 *
 * @param slug stable word for it in addresses, imports and stories
 * @param version counts changes, so that a stale save is noticed (H6)
 */
public record Service(
        ServiceId id,
        String slug,
        OrganisationCode organisation,
        OfficeCode office,
        FamilyCode family,
        Label name,
        Label summary,
        Reach reach,
        List<Rule> rules,
        Papers papers,
        Offer offer,
        Places places,
        State state,
        Verification verification,
        int version) {
    public Service {
        rules = List.copyOf(rules);
    }

    /** Documents one must bring, as codes of the list {@code document-kind}. */
    public Set<String> requiredDocuments() {
        return papers.documents();
    }

    /** What must come first: codes of the list {@code prerequisite}, or {@code service:<slug>}. */
    public Set<String> prerequisites() {
        return papers.prerequisites();
    }

    /**
     * Where the service is given.
     *
     * @param districts when not empty, only these of the governorates' districts
     * @param shelter true when its place is restricted (C4): no address of it is kept anywhere in this room (REF-4)
     */
    public record Reach(Set<GovernorateCode> governorates, Set<String> districts, Label address, boolean shelter) {
        public Reach {
            governorates = Set.copyOf(governorates);
            districts = Set.copyOf(districts);
            address = shelter ? new Label("", "", "") : address;
        }
    }

    /** What one must bring, what must come first, and which documents the service itself helps to obtain. */
    public record Papers(Set<String> documents, Set<String> prerequisites, Set<String> provides) {
        public Papers {
            documents = Set.copyOf(documents);
            prerequisites = Set.copyOf(prerequisites);
            provides = Set.copyOf(provides);
        }
    }

    /**
     * When, in which languages and for how much.
     *
     * @param schedule an RFC 5545 recurrence rule, or empty for "by appointment"
     * @param hours such as {@code 08:00-14:00}, or empty
     * @param cost in Iraqi dinars; 0 is free of charge
     * @param phone public number of the service in international form, or empty
     */
    public record Offer(String schedule, String hours, Set<Language> languages, int cost, String phone) {
        public Offer {
            languages = Set.copyOf(languages);
        }
    }

    /** How many may come at once; without a capacity there is always room. */
    public record Places(Optional<Integer> capacity, int taken, int waiting) {
        public boolean isFree() {
            return capacity.map(all -> taken < all).orElse(true);
        }

        /** Places left, when they are counted at all. */
        public Optional<Integer> left() {
            return capacity.map(all -> Math.max(0, all - taken));
        }
    }

    /** When somebody last said that all this is true; {@code by} is an office's code, never a person. */
    public record Verification(Optional<LocalDate> on, String by) {
        /** After so many days the provider is asked (REF-2). */
        public static final int ASKED = 25;

        /** After so many days the entry stands behind verified ones. */
        public static final int DEMOTED = 30;

        /** After so many days nobody is shown it. */
        public static final int HIDDEN = 90;

        /** Days since the entry was verified; very many when it never was. */
        public long age(LocalDate today) {
            return on.map(day -> ChronoUnit.DAYS.between(day, today)).orElse((long) Integer.MAX_VALUE);
        }

        public boolean isDemoted(LocalDate today) {
            return age(today) > DEMOTED;
        }

        public boolean isHidden(LocalDate today) {
            return age(today) > HIDDEN;
        }
    }

    /** Where the service stands in its life. */
    public enum State {
        DRAFT,
        ACTIVE,
        TEMPORARILY_CLOSED,
        INACTIVE,
        DEFUNCT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The states that may follow; nothing follows {@code DEFUNCT}. */
        public Set<State> next() {
            return switch (this) {
                case DRAFT, TEMPORARILY_CLOSED -> Set.of(ACTIVE, INACTIVE, DEFUNCT);
                case ACTIVE -> Set.of(TEMPORARILY_CLOSED, INACTIVE, DEFUNCT);
                case INACTIVE -> Set.of(ACTIVE, DEFUNCT);
                case DEFUNCT -> Set.of();
            };
        }
    }

    /** Who may have the service; every rule must hold. Written as data: {@code age:18-35}, {@code sex:female}. */
    public sealed interface Rule {
        /** The word for the kind of rule, used in data and message keys. */
        String code();

        /** What stands after the colon. */
        String value();

        /** The rule as data. */
        default String text() {
            return code() + ":" + value();
        }

        /** Only these returnee categories. */
        record Category(Set<String> categories) implements Rule {
            @Override
            public String code() {
                return "category";
            }

            @Override
            public String value() {
                return joined(categories);
            }
        }

        /** Only from the first to the last year of age, both included. */
        record Age(int from, int to) implements Rule {
            @Override
            public String code() {
                return "age";
            }

            @Override
            public String value() {
                return from + "-" + to;
            }
        }

        /** Only that sex: {@code female} or {@code male}. */
        record Sex(String sex) implements Rule {
            @Override
            public String code() {
                return "sex";
            }

            @Override
            public String value() {
                return sex;
            }
        }

        /** Only people living in these governorates, whatever the service's own reach. */
        record Governorate(Set<String> governorates) implements Rule {
            @Override
            public String code() {
                return "governorate";
            }

            @Override
            public String value() {
                return joined(governorates);
            }
        }

        /** Only people who hold none of these documents: a service for those who have no papers. */
        record Lacking(Set<String> documents) implements Rule {
            @Override
            public String code() {
                return "lacking";
            }

            @Override
            public String value() {
                return joined(documents);
            }
        }

        /** Only households of at least so many members, among them at least so many children. */
        record Household(int members, int children) implements Rule {
            @Override
            public String code() {
                return "household";
            }

            @Override
            public String value() {
                return members + "-" + children;
            }
        }

        /** Reads a rule written as data; empty when it is none. */
        static Optional<Rule> parse(String text) {
            var cut = text.strip().split(":", 2);
            if (cut.length < 2 || cut[1].isBlank()) {
                return Optional.empty();
            }
            var value = cut[1].strip();
            var values = Set.copyOf(List.of(value.split("\\|")));
            return switch (cut[0].strip()) {
                case "category" -> Optional.of(new Category(values));
                case "sex" -> Set.of("female", "male").contains(value) ? Optional.of(new Sex(value)) : Optional.empty();
                case "governorate" -> Optional.of(new Governorate(values));
                case "lacking" -> Optional.of(new Lacking(values));
                case "age" -> pair(value).filter(pair -> pair[0] <= pair[1]).map(pair -> new Age(pair[0], pair[1]));
                case "household" -> pair(value).map(pair -> new Household(pair[0], pair[1]));
                default -> Optional.empty();
            };
        }

        private static Optional<int[]> pair(String value) {
            return value.matches("\\d{1,3}-\\d{1,3}")
                    ? Optional.of(Stream.of(value.split("-"))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    : Optional.empty();
        }

        private static String joined(Set<String> values) {
            return values.stream().sorted().collect(Collectors.joining("|"));
        }
    }
}
