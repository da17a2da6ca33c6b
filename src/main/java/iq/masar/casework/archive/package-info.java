/** Cases whose work is over: found when their time to be kept has passed, and emptied when a committee said so. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
