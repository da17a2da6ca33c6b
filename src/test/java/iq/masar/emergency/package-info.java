@NullMarked
package iq.masar.emergency;

import org.jspecify.annotations.NullMarked;
