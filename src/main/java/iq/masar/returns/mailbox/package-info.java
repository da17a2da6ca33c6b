/** A partner state's mailbox: what was decided for it, by outward codes alone, signed (RET-11). */
@NullMarked
package iq.masar.returns.mailbox;

import org.jspecify.annotations.NullMarked;
