package iq.masar.seals;

import java.time.LocalDate;
import java.util.List;

/**
 * What a seal says.
 *
 * @param issuer state code
 * @param signer two letters of the state and two of the signer
 * @param reference of the signer's certificate, hexadecimal
 * @param issued day the document was issued
 * @param signed day the seal was signed
 * @param zone both lines of the document's machine readable zone
 */
public record Seal(
        String issuer, String signer, String reference, LocalDate issued, LocalDate signed, List<String> zone) {
    public Seal {
        zone = List.copyOf(zone);
    }
}
