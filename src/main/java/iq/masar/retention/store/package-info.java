/** The tables of proposals, holds and governorates, in codes. */
@NullMarked
package iq.masar.retention.store;

import org.jspecify.annotations.NullMarked;
