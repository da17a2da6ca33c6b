/** Registers asked, and their answers. */
@NullMarked
package iq.masar.returns.web.check;

import org.jspecify.annotations.NullMarked;
