/** Questions to registers of the state, and where they are answered. */
@NullMarked
package iq.masar.identity.web.question;

import org.jspecify.annotations.NullMarked;
