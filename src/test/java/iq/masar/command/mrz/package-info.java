@NullMarked
package iq.masar.command.mrz;

import org.jspecify.annotations.NullMarked;
