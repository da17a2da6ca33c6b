package iq.masar.loans;

import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import iq.masar.loans.model.Shares;
import iq.masar.loans.store.ListStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All running loans together, by governorate; small numbers stay with the desk they belong to (RET-43). */
@Component
@Transactional(readOnly = true)
public class Portfolios {
    private final ListStore lists;
    private final Products products;
    private final Happenings happenings;

    Portfolios(ListStore lists, Products products, Happenings happenings) {
        this.lists = lists;
        this.products = products;
        this.happenings = happenings;
    }

    /** What this reader may be told; a desk sees its own governorate as it is. */
    public Shares.Told told(Actor reader) {
        var all = lists.portfolio(happenings.today());
        if (!reader.is(Role.LOAN_OFFICER)) {
            return Shares.told(all);
        }
        var own = all.stream()
                .filter(one -> one.governorate().equals(reader.governorate().value()))
                .toList();
        return new Shares.Told(own, List.of(), List.of());
    }

    /**
     * Places left of a product with a quota.
     *
     * @param left empty where fewer than ten were taken and the reader is no desk
     */
    public record Places(String product, String governorate, Optional<Integer> left) {}

    /** The quotas of a governorate. */
    public List<Places> places(GovernorateCode governorate, Actor reader) {
        return products.list().stream()
                .flatMap(product -> products.placesLeft(product, governorate).stream()
                        .map(left -> new Places(
                                product.code(),
                                governorate.value(),
                                Optional.of(left)
                                        .filter(shown -> reader.is(Role.LOAN_OFFICER)
                                                || isWide(product.quota().orElse(0) - shown)))))
                .toList();
    }

    private static boolean isWide(int taken) {
        return taken == 0 || taken >= Shares.FEWEST;
    }
}
