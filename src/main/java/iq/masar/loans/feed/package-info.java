/** What comes to loans unasked: seeds, consents taken back, the slots of a case. */
@NullMarked
package iq.masar.loans.feed;

import org.jspecify.annotations.NullMarked;
