/** Pages of the secretariat and of partners. */
@NullMarked
package iq.masar.briefings.web;

import org.jspecify.annotations.NullMarked;
