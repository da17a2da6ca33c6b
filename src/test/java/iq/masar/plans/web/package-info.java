/** The pages of the plans room, drawn. */
@NullMarked
package iq.masar.plans.web;

import org.jspecify.annotations.NullMarked;
