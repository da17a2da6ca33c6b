/** Disclosure control: which counts may be shown so that no hidden one can be worked out. */
@NullMarked
package iq.masar.statistics.model.secrecy;

import org.jspecify.annotations.NullMarked;
