/** What the doors of this room need from other rooms: the file, the vault, the record of what happened. */
@NullMarked
package iq.masar.plans.desk;

import org.jspecify.annotations.NullMarked;
