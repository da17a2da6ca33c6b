package iq.masar.names.alike;

/** The SHA-256 of each table as shipped; written by the learning command together with the tables. */
final class Hashes {
    static final String ACROSS = "185a8ca074a4b29dbde85beca69f0acd973eb7928154f5156de14f9eafc4d5dd";
    static final String LATIN = "48b3a2ee11cb7ba9ab4b89fe6d1d084eda51208b9c7a79fa152797f89afe6adb";
    static final String ARABIC = "86c8cdf7148aa89909997cf4d2d721bd695a337f6d3957d07379058c2ec0549a";

    private Hashes() {}
}
