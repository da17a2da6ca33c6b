/** Where entries, leaves and heads lie. */
@NullMarked
package iq.masar.audit.store;

import org.jspecify.annotations.NullMarked;
