/** The pages of signing in, of one's own account, and of administrators. */
@NullMarked
package iq.masar.access.web;

import org.jspecify.annotations.NullMarked;
