/** The pages of administrators, and of whoever decides or admits as the second person. */
@NullMarked
package iq.masar.access.web.desk;

import org.jspecify.annotations.NullMarked;
