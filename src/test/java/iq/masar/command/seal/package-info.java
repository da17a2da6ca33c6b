@NullMarked
package iq.masar.command.seal;

import org.jspecify.annotations.NullMarked;
