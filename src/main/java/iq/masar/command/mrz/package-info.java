/** {@code masar mrz}: zones read and written from files, without starting the application. */
@NullMarked
package iq.masar.command.mrz;

import org.jspecify.annotations.NullMarked;
