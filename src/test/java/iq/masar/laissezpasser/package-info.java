@NullMarked
package iq.masar.laissezpasser;

import org.jspecify.annotations.NullMarked;
