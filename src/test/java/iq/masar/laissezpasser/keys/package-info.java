@NullMarked
package iq.masar.laissezpasser.keys;

import org.jspecify.annotations.NullMarked;
