/** Pages on which officers decide: finding, letter, appeal, categories, tokens. */
@NullMarked
package iq.masar.identity.web.decide;

import org.jspecify.annotations.NullMarked;
