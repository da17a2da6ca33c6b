/** The stories of the plans room. */
@NullMarked
package iq.masar.plans;

import org.jspecify.annotations.NullMarked;
