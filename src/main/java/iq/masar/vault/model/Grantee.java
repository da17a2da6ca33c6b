package iq.masar.vault.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;

/** Who a key is given to. */
public sealed interface Grantee {
    record Worker(AccountId account) implements Grantee {}

    record Circle(OfficeCode office, Purpose purpose) implements Grantee {}

    /** One text for each grantee, for what is signed. */
    default String canonical() {
        return switch (this) {
            case Worker worker -> "worker:" + worker.account;
            case Circle circle -> circle.purpose.code() + ":" + circle.office;
        };
    }
}
