package iq.masar.names.alike;

/** The SHA-256 of each table as shipped; written by the learning command together with the tables. */
final class Hashes {
    static final String ACROSS = "4ac61a64f1f08e4ffded33c38b6767f262e373ccd1a3065c8fef89c8bb3b2f78";
    static final String LATIN = "3d41c23d4b46c4c64ad380e6177d3e6283f4745f57ee2aee2cfc97b981baef43";
    static final String ARABIC = "19e23095cca42114c912716b53f84329459e6aa6fe2b79c51e6dde2f0e176214";

    private Hashes() {}
}
