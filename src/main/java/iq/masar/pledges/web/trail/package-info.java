/** Pages of a pledge's activities, indicators and releases: for everybody once the pledge is announced. */
@NullMarked
package iq.masar.pledges.web.trail;

import org.jspecify.annotations.NullMarked;
