/** The tree over the entries after RFC 6962, its proofs, signed heads and stand-alone verifier; no framework. */
@NullMarked
package iq.masar.audit.model;

import org.jspecify.annotations.NullMarked;
