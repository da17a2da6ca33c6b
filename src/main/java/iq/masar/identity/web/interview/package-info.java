/** The interview on who a person is. */
@NullMarked
package iq.masar.identity.web.interview;

import org.jspecify.annotations.NullMarked;
