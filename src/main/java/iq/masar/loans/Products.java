package iq.masar.loans;

import iq.masar.kernel.GovernorateCode;
import iq.masar.loans.model.Product;
import iq.masar.loans.store.ProductStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The products: a version never changes, so that a loan's terms are those it was applied for (RET-52). */
@Component
@Transactional
public class Products {
    private final ProductStore store;

    Products(ProductStore store) {
        this.store = store;
    }

    /**
     * Adds a product; the same one again changes nothing.
     *
     * @throws TermsDiffer where the code is known with other terms
     */
    public void adopt(Product product) {
        store.insert(product);
        if (!store.find(product.code()).filter(product::equals).isPresent()) {
            throw new TermsDiffer(product.code());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Product> find(String code) {
        return store.find(code);
    }

    /** The product of a loan, which is always there. */
    @Transactional(readOnly = true)
    public Product of(String code) {
        return store.find(code).orElseThrow();
    }

    /** What can be applied for on that day. */
    @Transactional(readOnly = true)
    public List<Product> openOn(LocalDate day) {
        return store.list().stream().filter(product -> product.isOpenOn(day)).toList();
    }

    @Transactional(readOnly = true)
    public List<Product> list() {
        return store.list();
    }

    /** Places left in a governorate; empty where the product has no quota. */
    @Transactional(readOnly = true)
    public Optional<Integer> placesLeft(Product product, GovernorateCode governorate) {
        return store.placesLeft(product, governorate);
    }

    /** A product changed its terms under the same code: another version needs another code. */
    public static final class TermsDiffer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TermsDiffer(String code) {
            super(code);
        }
    }
}
