/** What is printed, and the public check of it. */
@NullMarked
package iq.masar.casework.web.paper;

import org.jspecify.annotations.NullMarked;
