/** The record of an interview and its corrections. */
@NullMarked
package iq.masar.returns.web.interview;

import org.jspecify.annotations.NullMarked;
