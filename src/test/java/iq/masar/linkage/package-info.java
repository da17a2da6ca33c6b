@NullMarked
package iq.masar.linkage;

import org.jspecify.annotations.NullMarked;
