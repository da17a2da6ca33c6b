@NullMarked
package iq.masar.command.link;

import org.jspecify.annotations.NullMarked;
