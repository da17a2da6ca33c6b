/** Partners: what is laid before them and what stays unknown to each. */
@NullMarked
package iq.masar.briefings;

import org.jspecify.annotations.NullMarked;
