/** Emergency reading: two institutions together open named sections to one reader for minutes; neither alone opens anything. */
@NamedInterface("emergency")
@NullMarked
package iq.masar.vault.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
