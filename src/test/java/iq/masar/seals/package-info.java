@NullMarked
package iq.masar.seals;

import org.jspecify.annotations.NullMarked;
