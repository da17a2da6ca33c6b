@NullMarked
package iq.masar.command;

import org.jspecify.annotations.NullMarked;
