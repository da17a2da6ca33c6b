/** What has to be done for a case, by whom and by when (REF-29); part of the door of casework. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
