/** {@code masar link}: rows of one or two files linked by a specification, without starting the application. */
@NullMarked
package iq.masar.command.link;

import org.jspecify.annotations.NullMarked;
