/** The pages of one's own account. */
@NullMarked
package iq.masar.access.web.own;

import org.jspecify.annotations.NullMarked;
