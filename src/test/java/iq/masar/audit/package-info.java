@NullMarked
package iq.masar.audit;

import org.jspecify.annotations.NullMarked;
