/** Tests of loans. */
@NullMarked
package iq.masar.loans;

import org.jspecify.annotations.NullMarked;
