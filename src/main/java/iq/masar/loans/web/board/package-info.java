/** The pages of the loan committee and of the portfolio. */
@NullMarked
package iq.masar.loans.web.board;

import org.jspecify.annotations.NullMarked;
