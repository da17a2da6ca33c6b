package iq.masar.kernel;

/** A text kept in all three languages, as every code list keeps its words (house rule H4). */
public record Label(String ar, String ckb, String en) {
    public String in(Language language) {
        return switch (language) {
            case AR -> ar;
            case CKB -> ckb;
            case EN -> en;
        };
    }
}
