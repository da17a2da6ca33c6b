package iq.masar.loans.feed;

import iq.masar.codes.SeedShelf;
import iq.masar.kernel.Label;
import iq.masar.loans.Products;
import iq.masar.loans.model.Product;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the products of the shelf; one that changed its terms under the same code stops the start. */
@Component
class ProductSeeds {
    private final SeedShelf shelf;
    private final Products products;

    ProductSeeds(SeedShelf shelf, Products products) {
        this.shelf = shelf;
        this.products = products;
    }

    @EventListener
    @Order(40)
    void load(ApplicationStartedEvent started) {
        shelf.changed("loans", "reference", sheet -> {
            if (sheet.name().equals("products")) {
                sheet.rows().forEach(row -> products.adopt(product(row)));
            }
        });
    }

    private static Product product(Map<String, String> row) {
        return new Product(
                text(row, "code"),
                new Label(text(row, "ar"), text(row, "ckb"), text(row, "en")),
                LocalDate.parse(text(row, "from")),
                given(row, "until").map(LocalDate::parse),
                Long.parseLong(text(row, "floor")),
                Long.parseLong(text(row, "ceiling")),
                Integer.parseInt(text(row, "months")),
                Integer.parseInt(text(row, "grace")),
                Long.parseLong(text(row, "unit")),
                Product.Guarantee.of(text(row, "guarantor")),
                given(row, "groups")
                        .map(codes -> Arrays.asList(codes.split("\\|")))
                        .orElse(List.of()),
                given(row, "quota").map(Integer::valueOf),
                text(row, "source"),
                Boolean.parseBoolean(text(row, "verified")),
                Boolean.parseBoolean(text(row, "ceiling_verified")));
    }

    private static Optional<String> given(Map<String, String> row, String column) {
        return Optional.of(text(row, column)).filter(text -> !text.isEmpty());
    }

    private static String text(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
