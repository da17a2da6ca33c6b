/** Committee 373: what it decided and who owns it, leads on travel agencies, and the counts it may see (RET-41, RET-42). */
@NullMarked
package iq.masar.returns.committee;

import org.jspecify.annotations.NullMarked;
