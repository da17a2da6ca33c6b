/** Tests of signing in, accounts, and the wall around every request. */
@NullMarked
package iq.masar.access;

import org.jspecify.annotations.NullMarked;
