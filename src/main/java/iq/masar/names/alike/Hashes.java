package iq.masar.names.alike;

/** The SHA-256 of each table as shipped; written by the learning command together with the tables. */
final class Hashes {
    static final String ACROSS = "e9f282bad36d76231b642c9a5299bd9848bb0732670b6c918b8611e07146436d";
    static final String LATIN = "4215ff07976164b998bf4e28368836367a97eb726305f4de2acab3be801532af";
    static final String ARABIC = "4148155c1e382f73d88fbebdbfb0e68ad5ebc71c5002dc09bcf3a9a841644e9b";

    private Hashes() {}
}
