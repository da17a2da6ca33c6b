/** Returns: rules without a database, rooms on PostgreSQL, pages. */
@NullMarked
package iq.masar.returns;

import org.jspecify.annotations.NullMarked;
