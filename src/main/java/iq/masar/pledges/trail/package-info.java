/** The way from a pledge over its activities, indicators and releases to published sentences, and back (GOV-30, GOV-31). */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.pledges.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
