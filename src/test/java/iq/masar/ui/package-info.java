/** Tests of the shell. */
@NullMarked
package iq.masar.ui;

import org.jspecify.annotations.NullMarked;
