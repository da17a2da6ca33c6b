package iq.masar.identity.model;

import iq.masar.kernel.OfficeCode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a question may go to: registers of the Iraqi state and nobody else (IDN-46). There is no constructor for another
 * address.
 */
public sealed interface Recipient {
    /** The word of the register in tables and addresses. */
    String code();

    /** The office whose answerers hold the question's key. */
    OfficeCode office();

    static Stream<Recipient> all() {
        return Stream.<Recipient[]>of(Interior.values(), Trade.values(), Electoral.values(), Education.values())
                .flatMap(Stream::of);
    }

    static Optional<Recipient> find(String code) {
        return all().filter(one -> one.code().equals(code)).findFirst();
    }

    private static String code(Enum<?> register) {
        return register.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Registers of the Ministry of Interior. */
    enum Interior implements Recipient {
        CIVIL_REGISTER,
        PASSPORT_REGISTER;

        @Override
        public String code() {
            return Recipient.code(this);
        }

        @Override
        public OfficeCode office() {
            return new OfficeCode(this == CIVIL_REGISTER ? "MOI-CIVIL" : "MOI-PASS");
        }
    }

    /** The register of ration cards. */
    enum Trade implements Recipient {
        RATION_REGISTER;

        @Override
        public String code() {
            return Recipient.code(this);
        }

        @Override
        public OfficeCode office() {
            return new OfficeCode("MOT-RATION");
        }
    }

    /** The register of voters. */
    enum Electoral implements Recipient {
        VOTER_REGISTER;

        @Override
        public String code() {
            return Recipient.code(this);
        }

        @Override
        public OfficeCode office() {
            return new OfficeCode("IHEC-VOTER");
        }
    }

    /** The registers of schools. */
    enum Education implements Recipient {
        SCHOOL_REGISTER;

        @Override
        public String code() {
            return Recipient.code(this);
        }

        @Override
        public OfficeCode office() {
            return new OfficeCode("MOE-SCHOOL");
        }
    }
}
