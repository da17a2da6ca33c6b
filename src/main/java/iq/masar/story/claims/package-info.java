/** Stories of people who prove who they are, and of the register they are proved by. */
@NullMarked
package iq.masar.story.claims;

import org.jspecify.annotations.NullMarked;
