/** The rules of consent: plain Java. */
@NullMarked
package iq.masar.consent.model;

import org.jspecify.annotations.NullMarked;
