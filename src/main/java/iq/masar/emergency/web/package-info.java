/** The pages of emergencies. */
@NullMarked
package iq.masar.emergency.web;

import org.jspecify.annotations.NullMarked;
