/** Tables that come with the product: weights, terms, questions, rules of categories. */
@NullMarked
package iq.masar.identity.reference;

import org.jspecify.annotations.NullMarked;
