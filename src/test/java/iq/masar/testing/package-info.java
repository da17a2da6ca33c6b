/** What every room's tests share: the database, the standing clock, the signed-in officer. */
@NullMarked
package iq.masar.testing;

import org.jspecify.annotations.NullMarked;
