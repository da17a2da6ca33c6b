/** Pages of the post, the safeguard desk, the verifiers, the deciding officers and Committee 373; the mailbox of partner states. */
@NullMarked
package iq.masar.returns.web;

import org.jspecify.annotations.NullMarked;
