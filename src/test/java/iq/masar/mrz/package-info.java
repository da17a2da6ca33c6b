@NullMarked
package iq.masar.mrz;

import org.jspecify.annotations.NullMarked;
