/** Categories of returnees, each by a rule from facts, under a key of their own. */
@NullMarked
package iq.masar.identity.categories;

import org.jspecify.annotations.NullMarked;
