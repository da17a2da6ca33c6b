/** Where notices and the outbox are kept. */
@NullMarked
package iq.masar.notices.store;

import org.jspecify.annotations.NullMarked;
