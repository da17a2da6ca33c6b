package iq.masar.loans.store;

import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.loans.model.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Products, which never change, and the places of their quotas. */
@Component
public class ProductStore {
    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a product whose code is new. */
    public void insert(Product product) {
        jdbc.sql("""
            insert into loans.product (code, ar, ckb, en, first_day, last_day, floor, ceiling, months, grace, unit,
                                       guarantor, groups, quota, source, verified, ceiling_verified)
            values (:code, :ar, :ckb, :en, :from, :until, :floor, :ceiling, :months, :grace, :unit,
                    :guarantor, :groups, :quota, :source, :verified, :ceilingVerified)
            on conflict (code) do nothing
            """)
                .param("code", product.code())
                .param("ar", product.name().ar())
                .param("ckb", product.name().ckb())
                .param("en", product.name().en())
                .param("from", product.from())
                .param("until", product.until().orElse(null))
                .param("floor", product.floor())
                .param("ceiling", product.ceiling())
                .param("months", product.months())
                .param("grace", product.grace())
                .param("unit", product.unit())
                .param("guarantor", product.guarantor().code())
                .param("groups", product.groups().toArray(String[]::new))
                .param("quota", product.quota().orElse(null))
                .param("source", product.source())
                .param("verified", product.verified())
                .param("ceilingVerified", product.ceilingVerified())
                .update();
    }

    public Optional<Product> find(String code) {
        return jdbc.sql("select * from loans.product where code = ?")
                .param(code)
                .query(ProductStore::product)
                .optional();
    }

    /** The newest first. */
    public List<Product> list() {
        return jdbc.sql("select * from loans.product order by first_day desc, code")
                .query(ProductStore::product)
                .list();
    }

    /** Takes a place of the quota for a contract; false when none is left. Contracts of one quota wait for each other here. */
    public boolean takePlace(Product product, GovernorateCode governorate) {
        if (product.quota().isEmpty()) {
            return true;
        }
        jdbc.sql("""
            insert into loans.quota (product, governorate, places) values (?, ?, ?)
            on conflict (product, governorate) do nothing
            """)
                .params(product.code(), governorate.value(), product.quota().get())
                .update();
        return jdbc.sql("""
            update loans.quota set taken = taken + 1
             where product = ? and governorate = ? and taken < places
            """).params(product.code(), governorate.value()).update() == 1;
    }

    /** How many places are left; empty where the product has no quota. */
    public Optional<Integer> placesLeft(Product product, GovernorateCode governorate) {
        return product.quota()
                .map(places -> jdbc.sql("select places - taken from loans.quota where product = ? and governorate = ?")
                        .params(product.code(), governorate.value())
                        .query(Integer.class)
                        .optional()
                        .orElse(places));
    }

    private static Product product(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getString("code"),
                new Label(row.getString("ar"), row.getString("ckb"), row.getString("en")),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getLong("floor"),
                row.getLong("ceiling"),
                row.getInt("months"),
                row.getInt("grace"),
                row.getLong("unit"),
                Product.Guarantee.of(row.getString("guarantor")),
                Stream.of((String[]) row.getArray("groups").getArray()).toList(),
                quota(row),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getBoolean("ceiling_verified"));
    }

    private static Optional<Integer> quota(ResultSet row) throws SQLException {
        @Nullable Integer quota = row.getObject("quota", Integer.class);
        return Optional.ofNullable(quota);
    }
}
