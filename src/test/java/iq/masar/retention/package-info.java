@NullMarked
package iq.masar.retention;

import org.jspecify.annotations.NullMarked;
