@NullMarked
package iq.masar.vault;

import org.jspecify.annotations.NullMarked;
