@NullMarked
package iq.masar.statistics.model.secrecy;

import org.jspecify.annotations.NullMarked;
