/** The checkers' pages: seals, tokens, arrivals and machine readable zones. */
@NullMarked
package iq.masar.laissezpasser.web.verify;

import org.jspecify.annotations.NullMarked;
