/** What a loan desk prints: contract, receipt, the guarantor's obligation; and the page on which names are opened. */
@NullMarked
package iq.masar.loans.web.paper;

import org.jspecify.annotations.NullMarked;
