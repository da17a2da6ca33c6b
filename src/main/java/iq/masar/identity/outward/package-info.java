/** What others learn of a finding: a signed token, and whether a journey home may stand on it. */
@NullMarked
package iq.masar.identity.outward;

import org.jspecify.annotations.NullMarked;
