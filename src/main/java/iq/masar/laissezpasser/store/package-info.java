/** The tables of documents, blanks, signers and showings. */
@NullMarked
package iq.masar.laissezpasser.store;

import org.jspecify.annotations.NullMarked;
