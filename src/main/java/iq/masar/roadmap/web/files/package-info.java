/** Pages of kept files: what each is, whether it is still what was handed in, and its bytes. */
@NullMarked
package iq.masar.roadmap.web.files;

import org.jspecify.annotations.NullMarked;
