/** Loans that help people stay: from the case worker's referral through committee and contract to the last dinar, on a ledger that always sums to zero. */
@ApplicationModule(
        displayName = "Loans",
        allowedDependencies = {
            "kernel",
            "ui",
            "casework",
            "persons",
            "consent",
            "agencies",
            "access",
            "codes",
            "vault",
            "audit",
            "notices"
        })
@NullMarked
package iq.masar.loans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
