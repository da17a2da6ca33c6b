/** Pages of the board of lines: seats, the carrier's copy, cards. */
@NullMarked
package iq.masar.journeys.web.board;

import org.jspecify.annotations.NullMarked;
