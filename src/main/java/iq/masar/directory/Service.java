package iq.masar.directory;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** What one must bring and what must come first. */
    public record Papers(Set<String> documents, Set<String> prerequisites) {
        public Papers {
            documents = Set.copyOf(documents);
            prerequisites = Set.copyOf(prerequisites);
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

    /** When somebody last said that all this is true. */
    public record Verification(Optional<LocalDate> on, String by) {}

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

    /** Who may have the service; every rule must hold. */
    public sealed interface Rule {
        /** The word for the kind of rule, used in columns and message keys. */
        String code();

        /** Only these returnee categories. */
        record Category(Set<String> categories) implements Rule {
            @Override
            public String code() {
                return "category";
            }
        }

        /** Only from the first to the last year of age, both included. */
        record Age(int from, int to) implements Rule {
            @Override
            public String code() {
                return "age";
            }
        }

        /** Only that sex: {@code female} or {@code male}. */
        record Sex(String sex) implements Rule {
            @Override
            public String code() {
                return "sex";
            }
        }

        /** Only people living in these governorates, whatever the service's own reach. */
        record Governorate(Set<String> governorates) implements Rule {
            @Override
            public String code() {
                return "governorate";
            }
        }

        /** Only people who lack all of these documents: a documentation service for those who have none. */
        record Lacking(Set<String> documents) implements Rule {
            @Override
            public String code() {
                return "lacking";
            }
        }

        /** Only households of at least so many members, among them at least so many children. */
        record Household(int members, int children) implements Rule {
            @Override
            public String code() {
                return "household";
            }
        }
    }
}
