/** The board of Committee 373 and its forms. */
@NullMarked
package iq.masar.committee.web;

import org.jspecify.annotations.NullMarked;
