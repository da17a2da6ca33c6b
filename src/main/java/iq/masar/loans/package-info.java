/** Loans that help people stay: from the case worker's referral through committee and contract to the last dinar, on a ledger that always sums to zero. */
@NullMarked
package iq.masar.loans;

import org.jspecify.annotations.NullMarked;
