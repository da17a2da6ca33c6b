package iq.masar.testing;

import iq.masar.access.model.Totp;
import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** A code generator on somebody's telephone, holding the secret that was typed into it. */
public final class CodeApp {
    private final byte[] secret;

    /** @param typed the secret as the page shows it: base 32, with spaces */
    public CodeApp(String typed) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0L;
        var bits = 0;
        for (var letter : typed.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write((int) (buffer >> bits) & 0xFF);
            }
        }
        secret = bytes.toByteArray();
    }

    /** The code shown at this moment, or so many steps of half a minute after it. */
    public String code(Instant now, int stepsOn) {
        return Totp.code(secret, Totp.step(now) + stepsOn, 6);
    }

    /** The secret as text, to look for where it must not lie. */
    public String secret() {
        return Totp.base32(secret);
    }
}
