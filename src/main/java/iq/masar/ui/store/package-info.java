/** What the shell keeps: which forms have already acted. */
@NullMarked
package iq.masar.ui.store;

import org.jspecify.annotations.NullMarked;
