/** Pages about one case. */
@NullMarked
package iq.masar.casework.web.file;

import org.jspecify.annotations.NullMarked;
