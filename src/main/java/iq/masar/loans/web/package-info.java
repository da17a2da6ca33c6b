/** The loan desk's pages. */
@NullMarked
package iq.masar.loans.web;

import org.jspecify.annotations.NullMarked;
