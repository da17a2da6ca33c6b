package iq.masar.referrals.envelope;

import iq.masar.consent.DataCategory;
import iq.masar.kernel.CaseId;
import iq.masar.referrals.ReferralId;
import iq.masar.vault.Place;
import iq.masar.vault.Section;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the words of one referral lie: contact under a key withheld until acceptance, each sensitive category under a key of its
 * own so that consent can take it back alone, the rest together (decision 0042).
 */
public final class Sections {
    private static final Set<DataCategory> SENSITIVE =
            EnumSet.of(DataCategory.HEALTH, DataCategory.LEGAL, DataCategory.PROTECTION);

    private Sections() {}

    public static Section of(ReferralId id, DataCategory category) {
        if (category == DataCategory.CONTACT) {
            return Section.referralContact(id.value());
        }
        return Section.referral(SENSITIVE.contains(category) ? derived(id, category) : id.value());
    }

    public static Place place(CaseId file, ReferralId id, DataCategory category) {
        return new Place(file, of(id, category), derived(id, category));
    }

    public static boolean isWithheld(DataCategory category) {
        return category == DataCategory.CONTACT;
    }

    /** Where the client's code and token lie, for printing the slip: in the plan, which is never handed over. */
    public static Place slip(CaseId file, ReferralId id) {
        return new Place(file, Section.PLAN, id.value());
    }

    /** Every section this referral may have used. */
    public static List<Section> all(ReferralId id) {
        return Stream.concat(
                        Stream.of(Section.referral(id.value()), Section.referralContact(id.value())),
                        SENSITIVE.stream().map(category -> of(id, category)))
                .toList();
    }

    /** Sections that hold nothing but these categories and may be closed alone. */
    public static List<Section> onlyHolding(ReferralId id, Set<DataCategory> categories) {
        return Arrays.stream(DataCategory.values())
                .filter(categories::contains)
                .filter(one -> isWithheld(one) || SENSITIVE.contains(one))
                .map(one -> of(id, one))
                .toList();
    }

    private static UUID derived(ReferralId id, DataCategory category) {
        return UUID.nameUUIDFromBytes((id.value() + ":" + category.code()).getBytes(StandardCharsets.UTF_8));
    }
}
